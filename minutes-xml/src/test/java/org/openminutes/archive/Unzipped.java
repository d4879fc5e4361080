// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What a zip holds, read with the JDK. */
final class Unzipped {

    private Unzipped() {}

    /** The files by their path below the one root folder. */
    static SortedMap<String, byte[]> files(Path zip) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (InputStream in = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(in)) {
            for (ZipEntry e = entries.getNextEntry(); e != null; e = entries.getNextEntry()) {
                String name = e.getName();
                files.put(name.substring(name.indexOf('/') + 1), entries.readAllBytes());
            }
        }
        return files;
    }
}
