// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Collections;
import java.util.SortedMap;

/** A package that could not be opened at all. */
final class NoContents implements Contents {

    @Override
    public SortedMap<String, Long> sizes() {
        return Collections.emptySortedMap();
    }

    @Override
    public String root() {
        return "";
    }

    @Override
    public InputStream open(String path) throws IOException {
        throw new NoSuchFileException(path);
    }

    @Override
    public void close() {}
}
