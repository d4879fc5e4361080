// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Writes a package as one zip in one pass, all under one root folder, measuring every file.
 *
 * <p>The zip's comment seals it: it holds the SHA-256 of the directory. The directory has the
 * checksums of what every file holds, unpacked and packed, and the header before each file says
 * nothing but what it says; so a verifier finds every changed byte, and in what file it is.
 */
final class ZipSink implements AutoCloseable {

    /** What the comment of a sealed zip begins with; the checksum follows. */
    static final String SEAL = "minutes-seal-2 sha256:";

    /** The times a zip can hold. */
    private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final LocalDateTime LAST = LocalDateTime.of(2099, 12, 31, 0, 0);

    private final ZipOutput zip;
    private final EntryWriter entry;
    private final String root;
    private final ChecksumAlgorithm checksums;
    private final int time;
    private final Set<String> taken = new HashSet<>();

    private final PackedDirectory directory = new PackedDirectory();
    private final Relay relay;
    private final SmallFiles small;

    /**
     * Starts a package.
     *
     * @param file where to; empty, and not closed
     * @param settings of the package: its name, the time of every entry, how checksums are made
     * @param helpers do some of the work; not closed
     */
    ZipSink(FileChannel file, Settings settings, Helpers helpers) {
        checksums = settings.checksums();
        relay = new Relay(helpers);
        small = new SmallFiles(helpers, checksums);
        zip = new ZipOutput(file);
        entry = new EntryWriter(zip);
        root = settings.objectId();
        LocalDateTime wanted = LocalDateTime.ofInstant(settings.created(), ZoneOffset.UTC);
        time = dos(wanted.isBefore(FIRST) ? FIRST : wanted.isAfter(LAST) ? LAST : wanted);
    }

    /** The time in its lower, the day in its higher 16 bits, as MS-DOS has them. */
    private static int dos(LocalDateTime at) {
        int clock = (at.getHour() << 11) | (at.getMinute() << 5) | (at.getSecond() >> 1);
        int day = ((at.getYear() - 1980) << 9) | (at.getMonthValue() << 5) | at.getDayOfMonth();
        return (day << 16) | clock;
    }

    /**
     * Writes a file, after all that wait.
     *
     * @param path from the root folder
     * @param format what it is meant to be
     * @param original the name it had, if another
     * @param content writes it
     * @return the file as it lies in the package
     */
    PackagedFile put(String path, FileFormat format, Optional<String> original, FileContent content)
            throws IOException {
        drain();
        if (!taken.add(path.toLowerCase(Locale.ROOT))) {
            throw new IllegalStateException("two files of the package have the path " + path);
        }
        entry.begin(
                root + "/" + path,
                time,
                format.isCompressible() ? ZipHeaders.DEFLATED : ZipHeaders.STORED);
        MeasuredStream measured = new MeasuredStream(entry, format.isPdf(), checksums);
        relay.begin(measured);
        content.writeTo(relay);
        relay.end();
        directory.add(entry.end());
        return PackagedFile.of(path, measured, format, original);
    }

    /** The small files that wait for their turn. */
    SmallFiles small() {
        return small;
    }

    /**
     * Takes a file that is written in its turn.
     *
     * @param file with a path no other file of the package has; it lies in {@link #small()}
     * @param then takes it as it lies in the package
     */
    void add(SmallFile file, Consumer<PackagedFile> then) {
        small.add(
                file,
                packed -> {
                    then.accept(packed.file());
                    directory.add(packed.writeTo(zip, root, time));
                });
    }

    /** Writes all files that wait. */
    void drain() throws IOException {
        small.drain();
    }

    /** Writes the directory and the seal; nothing can be added after. */
    void finish() throws IOException {
        drain();
        long start = zip.position();
        MessageDigest digest = MeasuredStream.sha256Digest();
        byte[] piece = new byte[1 << 16];
        try (InputStream in = directory.whole()) {
            for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                digest.update(piece, 0, n);
                zip.write(piece, 0, n);
            }
        }
        String comment = SEAL + HexFormat.of().formatHex(digest.digest());
        zip.write(ZipHeaders.end(directory.count(), start, zip.position() - start, comment));
        zip.flush();
    }

    /** Gives back the compressors' memory; the file stays open. */
    @Override
    public void close() {
        entry.close();
        small.close();
        directory.close();
    }
}
