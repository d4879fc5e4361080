// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packages as others make them, of files in memory. */
final class Packages {

    private Packages() {}

    /** The files of one of ours, to be changed. */
    static Map<String, byte[]> files(Path zip) throws IOException {
        return new TreeMap<>(Unzipped.files(zip));
    }

    /** A zip of files under their own paths, each name passed through {@code naming}. */
    static Path zipped(Path folder, Map<String, byte[]> files, UnaryOperator<String> naming)
            throws IOException {
        Path zip = Files.createTempFile(folder, "made", ".zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(naming.apply(file.getKey())));
                out.write(file.getValue());
            }
        }
        return zip;
    }

    /** The same files in a folder. */
    static Path unpacked(Path folder, Map<String, byte[]> files) throws IOException {
        Path outer = Files.createTempDirectory(folder, "unpacked");
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = outer.resolve("root").resolve(file.getKey());
            Files.createDirectories(target.resolveSibling("."));
            Files.write(target, file.getValue());
        }
        return outer;
    }

    /** Changes the text of a file. */
    static void edit(Map<String, byte[]> files, String path, UnaryOperator<String> change) {
        byte[] content = files.get(path);
        if (content == null) {
            throw new AssertionError("no file " + path + " in " + files.keySet());
        }
        String text = new String(content, UTF_8);
        String changed = change.apply(text);
        if (changed.equals(text)) {
            throw new AssertionError("nothing was changed in " + path);
        }
        files.put(path, changed.getBytes(UTF_8));
    }
}
