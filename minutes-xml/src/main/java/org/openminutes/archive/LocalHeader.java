// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * The header before a file in a zip, and the descriptor after it.
 *
 * @param in the zip
 */
record LocalHeader(ByteReader in) {

    private static final int HEADER = 0x04034b50;
    private static final int HEADER_LENGTH = 30;
    private static final long DESCRIPTOR = 0x08074b50;
    private static final int HAS_DESCRIPTOR = 8;

    /**
     * Compares the header with the directory's entry.
     *
     * @param at offset of the header
     * @param entry the fixed fields of the directory's entry
     * @param name the directory's name
     * @return offset of the data
     * @throws IOException if they differ
     */
    long check(long at, ByteBuffer entry, ByteBuffer name) throws IOException {
        ByteBuffer header = in.at(at, HEADER_LENGTH);
        if (header.getInt(0) != HEADER) {
            throw new ZipException("the header before the file is damaged");
        }
        // flags, method, time and date stand in both, in the same order
        for (int i = 2; i < 10; i++) {
            if (header.get(4 + i) != entry.get(6 + i)) {
                throw new ZipException("the header before the file differs from the directory");
            }
        }
        ByteBuffer own = in.at(at + HEADER_LENGTH, header.getShort(26) & 0xFFFF);
        if (!own.equals(name)) {
            throw new ZipException("the name before the file differs from the directory");
        }
        boolean later = (header.getShort(6) & HAS_DESCRIPTOR) != 0;
        for (int i = 0; i < 12; i++) {
            byte expected = later ? 0 : entry.get(16 + i);
            boolean isWide = header.getInt(18) == -1 || header.getInt(22) == -1;
            if (header.get(14 + i) != expected && !(isWide && i >= 4)) {
                throw new ZipException("size or checksum before the file differs");
            }
        }
        return at + HEADER_LENGTH + own.limit() + (header.getShort(28) & 0xFFFF);
    }

    /** The name in the header at an offset, if there is one. */
    static Optional<String> name(ByteReader in, long at) {
        try {
            if (at < 0 || in.u32(at) != HEADER) {
                return Optional.empty();
            }
            ByteBuffer name = in.at(at + HEADER_LENGTH, in.u16(at + 26));
            return Optional.of(StandardCharsets.UTF_8.decode(name).toString());
        } catch (IOException e) {
            // it is only asked for to tell more of damage that is told of anyway
            return Optional.empty();
        }
    }

    /** Compares what stands after the data; returns the offset after it. */
    static long descriptor(ByteReader in, long at, long crc, long packed, long size)
            throws IOException {
        long start = in.u32(at) == DESCRIPTOR ? at + 4 : at;
        boolean isShort = in.u32(start + 4) == packed && in.u32(start + 8) == size;
        boolean isLong = !isShort && in.i64(start + 4) == packed && in.i64(start + 12) == size;
        if (in.u32(start) != crc || !(isShort || isLong)) {
            throw new ZipException("size or checksum after the file differs from the directory");
        }
        return start + (isShort ? 12 : 20);
    }
}
