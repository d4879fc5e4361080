// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openminutes.internal.Require;

/** A file's name and bytes, held in memory; not above {@link #MAX_SIZE}. */
public final class Source {

    /** The largest file that is read, in bytes. */
    public static final int MAX_SIZE = 64 * 1024 * 1024;

    private final String name;
    private final byte[] bytes;

    private Source(String name, byte[] bytes) {
        this.name = Require.text(name, "name of a source");
        this.bytes = bytes;
    }

    /**
     * Bytes that are at hand.
     *
     * @param name for messages and findings, e.g. the file name
     * @param bytes copied
     * @return the source
     * @throws ImportException if there are more than {@link #MAX_SIZE}
     */
    public static Source of(String name, byte[] bytes) {
        requireNonNull(bytes, "bytes");
        requireSize(name, bytes.length);
        return new Source(name, bytes.clone());
    }

    /**
     * Reads a file.
     *
     * @param file which
     * @return its name, without folder, and bytes
     * @throws IOException if it cannot be read
     * @throws ImportException if it is a folder, or larger than {@link #MAX_SIZE}
     */
    public static Source of(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new ImportException(file + ": is a folder; name a file in it");
        }
        requireSize(file.toString(), Files.size(file));
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_SIZE + 1);
            requireSize(file.toString(), bytes.length);
            return new Source(String.valueOf(file.getFileName()), bytes);
        }
    }

    private static void requireSize(String name, long size) {
        if (size > MAX_SIZE) {
            throw new ImportException(
                    "%s: is larger than the %s MB a record may have; split it"
                            .formatted(name, MAX_SIZE >> 20));
        }
    }

    /** For messages and findings. */
    public String name() {
        return name;
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** How many bytes. */
    public int size() {
        return bytes.length;
    }

    /**
     * The first bytes, to tell what it is.
     *
     * @param count how many at most; 0 or more
     * @return that many, or all there are
     */
    public byte[] head(int count) {
        return java.util.Arrays.copyOf(bytes, Math.min(count, bytes.length));
    }
}
