// SPDX-License-Identifier: Apache-2.0
package org.openminutes.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares text with a file in the repository, {@code src/test/resources/golden/NAME} of the module
 * under test. {@code mvn verify -Dgolden.update=true} rewrites the files.
 */
public final class Golden {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    /**
     * Fails if the text is not the file's, or writes the file if asked to.
     *
     * @param name the file's name in the folder
     * @param actual the text
     */
    public static void assertMatches(String name, String actual) {
        assertMatches(FOLDER.resolve(name), actual);
    }

    /**
     * Fails if the text is not the file's, or writes the file if asked to.
     *
     * @param file the file, relative to the module
     * @param actual the text
     */
    public static void assertMatches(Path file, String actual) {
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
