// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.zip.ZipException;
import org.openminutes.intake.ImportException;
import org.openminutes.intake.Source;

/** The files of a package, wherever it lies: in a zip or in a folder. */
interface Contents extends AutoCloseable {

    /** Sizes by path from the package's root folder, sorted. */
    SortedMap<String, Long> sizes();

    /** The size of a file; -1 if it is not there. */
    default long size(String path) {
        return sizes().getOrDefault(path, -1L);
    }

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

    /**
     * A file whose bytes are read at once; one that is too large is refused before it is read.
     *
     * @param path one of {@link #sizes()}
     * @return its path and bytes
     * @throws IOException if it cannot be read
     * @throws ImportException if it is too large
     */
    default Source source(String path) throws IOException {
        if (size(path) > Source.MAX_SIZE) {
            throw new ImportException(
                    "%s: is larger than the %d MB that are read"
                            .formatted(path, Source.MAX_SIZE >> 20));
        }
        try (InputStream in = open(path)) {
            return Source.of(path, in.readAllBytes());
        }
    }

    @Override
    void close() throws IOException;

    /**
     * Opens a package.
     *
     * @param path a zip or a folder
     * @param issues takes what is wrong; if it is no zip at all, there are no files
     * @throws IOException if it is not there or may not be read
     */
    static Contents open(Path path, Issues issues) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        if (Files.isDirectory(path)) {
            return new FolderContents(path, issues);
        }
        try {
            return new ZipContents(path, issues);
        } catch (ZipException | EOFException e) {
            issues.error(
                    "MIN-001",
                    "",
                    "går inte att läsa som zip: " + e.getMessage(),
                    "cannot be read as a zip: " + e.getMessage());
            return new NoContents();
        }
    }
}
