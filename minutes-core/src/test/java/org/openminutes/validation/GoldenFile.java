// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares text with a file in {@code src/test/resources/golden}, or writes it if asked to. */
final class GoldenFile {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private GoldenFile() {}

    static void assertMatches(String name, String actual) {
        assertMatches(FOLDER.resolve(name), actual);
    }

    static void assertMatches(Path file, String actual) {
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, actual, StandardCharsets.UTF_8);
            }
            assertThat(file).as("expected file; make it with -Dgolden.update=true").exists();
            assertThat(actual).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
