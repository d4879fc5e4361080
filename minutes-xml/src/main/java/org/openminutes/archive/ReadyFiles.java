// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openminutes.model.Id;
import org.openminutes.model.Minutes;

/** Renditions that are there already, such as a signed PDF, and go into a package as they are. */
final class ReadyFiles {

    private final TreeMap<String, TreeMap<String, Path>> byRecord = new TreeMap<>();

    /**
     * Adds one.
     *
     * @throws IllegalArgumentException if the record has one of that format, or it is no file
     */
    void add(Id<Minutes> record, String format, Path file) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(
                    "%s, to be the %s of record %s, is no file".formatted(file, format, record));
        }
        Path other =
                byRecord.computeIfAbsent(record.value(), r -> new TreeMap<>())
                        .putIfAbsent(format, file);
        if (other != null) {
            throw new IllegalArgumentException(
                    "record %s has two files as %s: %s and %s"
                            .formatted(record, format, other, file));
        }
    }

    /** The file of a record in a format. */
    Optional<Path> file(Id<Minutes> record, String format) {
        return Optional.ofNullable(
                byRecord.getOrDefault(record.value(), new TreeMap<>()).get(format));
    }

    /** The formats in which files are there, over all records. */
    Set<String> formats() {
        return byRecord.values().stream()
                .flatMap(files -> files.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Checks that there are records for all.
     *
     * @throws IllegalArgumentException if not
     */
    void requireAmong(Set<Id<Minutes>> records) {
        for (String record : byRecord.keySet()) {
            if (!records.contains(new Id<Minutes>(record))) {
                throw new IllegalArgumentException(
                        "a file is given for record %s, which the package has not"
                                .formatted(record));
            }
        }
    }

    /** All of it as texts: which record, which format, and the checksum of the file. */
    List<String> described() {
        return byRecord.entrySet().stream()
                .flatMap(
                        record ->
                                record.getValue().entrySet().stream()
                                        .map(
                                                file ->
                                                        "%s %s %s"
                                                                .formatted(
                                                                        record.getKey(),
                                                                        file.getKey(),
                                                                        sha256(file.getValue()))))
                .toList();
    }

    private static String sha256(Path file) {
        MessageDigest digest = MeasuredStream.sha256Digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
