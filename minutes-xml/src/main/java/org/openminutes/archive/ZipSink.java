// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

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

    /** The directory, deflated: of a hundred thousand files it would else fill the memory. */
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();

    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final OutputStream entries = new DeflaterOutputStream(directory, deflater, 1 << 14);
    private final Pieces pieces = new Pieces();
    private long count;

    /**
     * Starts a package.
     *
     * @param file where to; empty, and not closed
     * @param root name of the root folder
     * @param created the time of every entry
     * @param checksums how checksums are made
     */
    ZipSink(FileChannel file, String root, Instant created, ChecksumAlgorithm checksums) {
        this.checksums = checksums;
        zip = new ZipOutput(file);
        entry = new EntryWriter(zip);
        this.root = root;
        LocalDateTime wanted = LocalDateTime.ofInstant(created, ZoneOffset.UTC);
        time = dos(wanted.isBefore(FIRST) ? FIRST : wanted.isAfter(LAST) ? LAST : wanted);
    }

    /** The time in its lower, the day in its higher 16 bits, as MS-DOS has them. */
    private static int dos(LocalDateTime at) {
        int clock = (at.getHour() << 11) | (at.getMinute() << 5) | (at.getSecond() >> 1);
        int day = ((at.getYear() - 1980) << 9) | (at.getMonthValue() << 5) | at.getDayOfMonth();
        return (day << 16) | clock;
    }

    /**
     * Writes a file.
     *
     * @param path from the root folder
     * @param format what it is meant to be
     * @param original the name it had, if another
     * @param content writes it
     * @return the file as it lies in the package
     */
    PackagedFile put(String path, FileFormat format, Optional<String> original, FileContent content)
            throws IOException {
        if (!taken.add(path.toLowerCase(Locale.ROOT))) {
            throw new IllegalStateException("two files of the package have the path " + path);
        }
        entry.begin(
                root + "/" + path,
                time,
                format.isCompressible() ? ZipHeaders.DEFLATED : ZipHeaders.STORED);
        MeasuredStream measured = new MeasuredStream(entry, format.isPdf(), checksums);
        pieces.begin(measured);
        content.writeTo(pieces);
        pieces.flush();
        entries.write(entry.end().central());
        count++;
        return PackagedFile.of(path, measured, format, original);
    }

    /** Writes the directory and the seal; nothing can be added after. */
    void finish() throws IOException {
        entries.close();
        long start = zip.position();
        MessageDigest digest = MeasuredStream.sha256Digest();
        byte[] piece = new byte[1 << 16];
        try (InputStream in =
                new InflaterInputStream(new ByteArrayInputStream(directory.toByteArray()))) {
            for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                digest.update(piece, 0, n);
                zip.write(piece, 0, n);
            }
        }
        String comment = SEAL + HexFormat.of().formatHex(digest.digest());
        zip.write(ZipHeaders.end(count, start, zip.position() - start, comment));
        zip.flush();
    }

    /** Gives back the compressors' memory; the file stays open. */
    @Override
    public void close() {
        entry.close();
        deflater.end();
    }
}
