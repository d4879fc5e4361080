// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A package that lies in a zip. Nothing is unpacked. */
final class ZipContents implements Contents {

    /** Deflate packs at most about 1:1032; real files stay far below this. */
    private static final long MOST_RATIO = 500;

    private static final long SMALL = 64L << 20;

    /** Seldom reached by real files; many of them together are suspect. */
    private static final long SUSPECT_RATIO = 100;

    /** What all small files packed like a bomb may unpack to together. */
    private static final long MOST_INFLATED = 1L << 30;

    private final FileChannel channel;
    private final Issues issues;
    private final Map<String, ZipEntryRecord> entries = new HashMap<>();
    private final Inflaters inflaters = new Inflaters();
    private final SortedMap<String, Long> sizes = new TreeMap<>();
    private final String root;
    private final ZipTail tail;
    private long inflated;

    /**
     * Reads the directory of a zip.
     *
     * @param zip the file
     * @param issues takes what is wrong
     * @throws IOException if it cannot be read as a zip at all
     */
    ZipContents(Path zip, Issues issues) throws IOException {
        this.channel = FileChannel.open(zip, StandardOpenOption.READ);
        this.issues = issues;
        try {
            ByteReader in = new ByteReader(channel);
            tail = ZipTail.of(in);
            List<ZipEntryRecord> all = ZipDirectory.read(in, tail, issues);
            root = root(all);
            for (ZipEntryRecord entry : all) {
                add(entry);
            }
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Whether the zip's comment is a seal of ours. */
    boolean isSealed() {
        return tail.comment().startsWith(ZipSink.SEAL);
    }

    /** Whether there is a comment that is no seal. */
    boolean hasOtherComment() {
        return !tail.comment().isEmpty() && !isSealed();
    }

    /** Compares the directory with the seal; what it says of the files is compared with them. */
    void checkSeal() throws IOException {
        MessageDigest digest = MeasuredStream.sha256Digest();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = new ChannelSlice(channel, tail.directory(), tail.size())) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        String expected = ZipSink.SEAL + HexFormat.of().formatHex(digest.digest());
        if (!tail.comment().equals(expected)) {
            issues.error(
                    "MIN-013",
                    "",
                    "zip-filens försegling stämmer inte: förteckningen har ändrats sedan paketet gjordes",
                    "the zip's seal does not fit: its directory was changed after the package was made");
        }
    }

    private void add(ZipEntryRecord entry) {
        String name = entry.name();
        boolean isFolder = name.endsWith("/") || name.endsWith("\\");
        if (isFolder && entry.size() == 0) {
            return;
        }
        Optional<String> safe = EntryName.safe(name);
        if (safe.isEmpty()) {
            issues.error(
                    "MIN-004",
                    name,
                    "sökvägen leder ut ur paketet; filen läses inte",
                    "the path leads out of the package; the file is not read");
            return;
        }
        if (!safe.get().equals(name)) {
            issues.error(
                    "MIN-004",
                    name,
                    "sökvägen är inte skriven som i en zip-fil; den läses som " + safe.get(),
                    "the path is not written as in a zip; it is read as " + safe.get());
        }
        String path = root.isEmpty() ? safe.get() : safe.get().substring(root.length() + 1);
        if (entries.putIfAbsent(path, entry) != null) {
            issues.error(
                    "MIN-003",
                    path,
                    "finns mer än en gång i zip-filen",
                    "is more than once in the zip");
        } else if (isBomb(entry)) {
            issues.error(
                    "MIN-005",
                    path,
                    "är packad %s gånger, som en zipbomb; den läses inte"
                            .formatted(entry.size() / Math.max(1, entry.packed())),
                    "is packed %s times, like a zip bomb; it is not read"
                            .formatted(entry.size() / Math.max(1, entry.packed())));
            entries.remove(path);
        } else {
            sizes.put(path, entry.size());
        }
    }

    /** Whether it unpacks to far more than its packed bytes, alone or with others like it. */
    private boolean isBomb(ZipEntryRecord entry) {
        if (entry.size() / SUSPECT_RATIO > entry.packed()) {
            inflated += entry.size();
        }
        return (entry.size() > SMALL && entry.size() / MOST_RATIO > entry.packed())
                || (entry.size() / SUSPECT_RATIO > entry.packed() && inflated > MOST_INFLATED);
    }

    /** The folder all files lie in; empty if there is none. */
    private static String root(List<ZipEntryRecord> all) {
        Set<String> tops =
                all.stream()
                        .map(ZipEntryRecord::name)
                        .flatMap(name -> EntryName.safe(name).stream())
                        .map(name -> name.substring(0, name.indexOf('/') + 1))
                        .collect(Collectors.toCollection(TreeSet::new));
        // a file beside the root folder has the empty top
        if (tops.size() == 1 && !tops.contains("")) {
            String top = tops.iterator().next();
            return top.substring(0, top.length() - 1);
        }
        return "";
    }

    @Override
    public SortedMap<String, Long> sizes() {
        return Collections.unmodifiableSortedMap(sizes);
    }

    @Override
    public long size(String path) {
        ZipEntryRecord entry = entries.get(path);
        return entry == null ? -1 : entry.size();
    }

    @Override
    public String root() {
        return root;
    }

    @Override
    public InputStream open(String path) throws IOException {
        ZipEntryRecord entry = entries.get(path);
        if (entry == null) {
            throw new NoSuchFileException(path);
        }
        return EntryStream.of(channel, entry, inflaters);
    }

    @Override
    public void close() throws IOException {
        inflaters.close();
        channel.close();
    }
}
