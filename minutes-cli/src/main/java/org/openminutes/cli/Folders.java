// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Folders that options name. */
final class Folders {

    private Folders() {}

    /**
     * Makes sure that a folder with enclosures is there: one misspelt would be one without any.
     *
     * @throws IllegalArgumentException if it is none; one line
     */
    static void requireEnclosures(Optional<Path> folder, Words words) {
        folder.filter(path -> !Files.isDirectory(path))
                .ifPresent(
                        path -> {
                            throw new IllegalArgumentException(words.say("enclosures.none", path));
                        });
    }
}
