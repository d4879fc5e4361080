// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * The PDF files of records that are made already, and perhaps signed: one file for one record, or a
 * folder with a file for each record, named as the record's file but for the ending.
 *
 * @param words the language to speak
 * @param given the file or the folder
 */
record SignedFiles(Words words, Path given) {

    private static final byte[] MARK = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    /**
     * The file of a record; none if the folder has none for it.
     *
     * @param record the file of the record
     * @param records how many records there are
     * @throws IllegalArgumentException if a file is given for several records, or it is no PDF
     */
    Optional<Path> of(Path record, int records) throws IOException {
        if (!Files.isDirectory(given)) {
            if (records > 1) {
                throw new IllegalArgumentException(words.say("package.onepdf", given));
            }
            return Optional.of(checked(given));
        }
        String name = String.valueOf(record.getFileName());
        int dot = name.lastIndexOf('.');
        Path file = given.resolve((dot > 0 ? name.substring(0, dot) : name) + ".pdf");
        return Files.exists(file) ? Optional.of(checked(file)) : Optional.empty();
    }

    private Path checked(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            if (!Arrays.equals(in.readNBytes(MARK.length), MARK)) {
                throw new IllegalArgumentException(words.say("package.nopdf", file));
            }
        }
        return file;
    }
}
