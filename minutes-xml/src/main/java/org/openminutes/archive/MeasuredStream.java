// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Counts and digests what is written to it, and looks for what tells its format. */
final class MeasuredStream extends OutputStream {

    /** Of what is no PDF; nothing passes by. */
    private static final PdfMarks NO_MARKS = new PdfMarks();

    private final MessageDigest digest = sha256Digest();
    private final Optional<MessageDigest> wanted;
    private final FormatMarks head = new FormatMarks();
    private final PdfMarks marks;
    private final boolean isPdf;
    private long size;

    /** Measures what is no PDF, with SHA-256 alone. */
    MeasuredStream() {
        this(false, ChecksumAlgorithm.SHA_256);
    }

    /**
     * Measures all that is to be known of a file in a package.
     *
     * @param isPdf whether to look for what a PDF says of itself
     * @param checksums which checksum is wanted beside SHA-256
     */
    MeasuredStream(boolean isPdf, ChecksumAlgorithm checksums) {
        this.wanted =
                Optional.of(checksums)
                        .filter(algorithm -> algorithm != ChecksumAlgorithm.SHA_256)
                        .map(ChecksumAlgorithm::digest);
        this.isPdf = isPdf;
        this.marks = isPdf ? new PdfMarks() : NO_MARKS;
    }

    /** SHA-256, which every Java platform has. */
    static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java platform lacks SHA-256", e);
        }
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        digest.update(bytes, offset, length);
        wanted.ifPresent(other -> other.update(bytes, offset, length));
        head.accept(bytes, offset, length);
        size += length;
        if (isPdf) {
            marks.accept(bytes, offset, length);
        }
    }

    long size() {
        return size;
    }

    /** The checksum of all so far; to be asked once, at the end. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The checksum that is wanted, if it is another than SHA-256; to be asked once. */
    Optional<String> otherChecksum() {
        return wanted.map(other -> HexFormat.of().formatHex(other.digest()));
    }

    /** How the bytes begin. */
    FormatMarks head() {
        return head;
    }

    PdfMarks marks() {
        return marks;
    }
}
