// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A package that lies unpacked in a folder. Links are not followed. */
final class FolderContents implements Contents {

    private final Path folder;
    private final SortedMap<String, Long> sizes = new TreeMap<>();

    /**
     * Looks through a folder.
     *
     * @param given the root folder, or one that holds nothing but it
     * @param issues takes what is no plain file
     */
    FolderContents(Path given, Issues issues) throws IOException {
        folder = root(given);
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all.sorted()::iterator) {
                add(file, issues);
            }
        }
    }

    private void add(Path file, Issues issues) throws IOException {
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        String path = folder.relativize(file).toString().replace('\\', '/');
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            sizes.put(path, Files.size(file));
        } else {
            issues.error(
                    "MIN-004",
                    path,
                    "är en länk eller något annat än en vanlig fil",
                    "is a link or something else than a plain file");
        }
    }

    private static Path root(Path given) throws IOException {
        try (Stream<Path> inner = Files.list(given)) {
            List<Path> all = inner.toList();
            boolean isOuter =
                    all.size() == 1 && Files.isDirectory(all.get(0), LinkOption.NOFOLLOW_LINKS);
            return isOuter ? all.get(0) : given;
        }
    }

    @Override
    public SortedMap<String, Long> sizes() {
        return Collections.unmodifiableSortedMap(sizes);
    }

    @Override
    public String root() {
        return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }

    @Override
    public InputStream open(String path) throws IOException {
        return Files.newInputStream(folder.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void close() {}
}
