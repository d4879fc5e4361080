// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.openminutes.export.WholeFile;

/** Files to be written, refused before the work if they cannot be. Safe for many threads. */
final class Target {

    private final Words words;
    private final boolean force;
    private final Set<Path> taken = ConcurrentHashMap.newKeySet();

    /**
     * Targets of one run.
     *
     * @param words for what is refused
     * @param force whether files that are there already may be replaced
     */
    Target(Words words, boolean force) {
        this.words = words;
        this.force = force;
    }

    /**
     * Makes sure that a file can be written and that this run writes it once.
     *
     * @throws IllegalArgumentException if not; one line
     */
    Path claim(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        Path folder = whole.getParent();
        if (Files.isDirectory(whole)) {
            throw new IllegalArgumentException(words.say("target.folder", file));
        }
        if (folder != null && !Files.isDirectory(folder)) {
            String key = Files.exists(folder) ? "folder.file" : "folder.missing";
            throw new IllegalArgumentException(
                    words.say(key, key.equals("folder.file") ? folder : file));
        }
        if (!force && Files.exists(whole)) {
            throw new IllegalArgumentException(words.say("file.exists", file));
        }
        if (!taken.add(whole)) {
            throw new IllegalArgumentException(words.say("target.twice", file));
        }
        return file;
    }

    WholeFile.Existing existing() {
        return force ? WholeFile.Existing.REPLACE : WholeFile.Existing.KEEP;
    }
}
