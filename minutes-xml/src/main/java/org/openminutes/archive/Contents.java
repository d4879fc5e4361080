// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The files of a package, wherever it lies: in a zip or in a folder. */
interface Contents extends AutoCloseable {

    /** Sizes by path from the package's root folder, sorted. */
    Map<String, Long> sizes();

    /** The name of the root folder; empty if it is not known. */
    String root();

    /**
     * Opens a file.
     *
     * @param path one of {@link #sizes()}
     * @return its bytes; reading fails if they are damaged or more than promised
     * @throws IOException if it cannot be opened
     */
    InputStream open(String path) throws IOException;

    @Override
    void close() throws IOException;
}
