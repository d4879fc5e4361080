// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
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
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a package as one zip in one pass, all under one root folder, measuring every file.
 *
 * <p>The zip's comment seals it: it holds the SHA-256 of everything before the central directory,
 * so that a verifier finds also a byte changed where no file's checksum reaches.
 */
final class ZipSink implements AutoCloseable {

    /** What the comment of a sealed zip begins with; the checksum follows. */
    static final String SEAL = "minutes-seal-1 sha256:";

    /** The times a zip can hold. */
    private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final LocalDateTime LAST = LocalDateTime.of(2099, 12, 31, 0, 0);

    private final DigestOutputStream sealed;
    private final ZipOutputStream zip;
    private final String root;
    private final ChecksumAlgorithm checksums;
    private final LocalDateTime time;
    private final Set<String> taken = new HashSet<>();

    /**
     * Starts a package.
     *
     * @param out where to; not closed
     * @param root name of the root folder
     * @param created the time of every entry
     * @param checksums how checksums are made
     */
    ZipSink(OutputStream out, String root, Instant created, ChecksumAlgorithm checksums) {
        this.checksums = checksums;
        sealed = new DigestOutputStream(leftOpen(out), MeasuredStream.sha256Digest());
        zip = new ZipOutputStream(sealed);
        this.root = root;
        LocalDateTime wanted = LocalDateTime.ofInstant(created, ZoneOffset.UTC);
        time = wanted.isBefore(FIRST) ? FIRST : wanted.isAfter(LAST) ? LAST : wanted;
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
        ZipEntry entry = new ZipEntry(root + "/" + path);
        entry.setTimeLocal(time);
        zip.setLevel(
                format.isCompressible() ? Deflater.DEFAULT_COMPRESSION : Deflater.NO_COMPRESSION);
        zip.putNextEntry(entry);
        MeasuredStream measured = new MeasuredStream(zip, format.isPdf(), checksums);
        OutputStream buffered = new BufferedOutputStream(measured, 1 << 14);
        content.writeTo(buffered);
        buffered.flush();
        zip.closeEntry();
        return PackagedFile.of(path, measured, format, original);
    }

    /** Writes the directory and the seal; nothing can be added after. */
    void finish() throws IOException {
        zip.flush();
        MessageDigest digest = sealed.getMessageDigest();
        sealed.on(false);
        zip.setComment(SEAL + HexFormat.of().formatHex(digest.digest()));
        zip.finish();
        zip.flush();
    }

    /** Gives back the compressor's memory; the stream given stays open. */
    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static OutputStream leftOpen(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
