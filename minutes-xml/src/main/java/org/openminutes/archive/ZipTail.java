// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;

/**
 * The end of a zip: where its central directory lies.
 *
 * @param directory offset of the directory
 * @param size of the directory in bytes
 * @param count of its entries
 * @param comment the zip's comment
 */
record ZipTail(long directory, long size, long count, String comment) {

    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int END_LENGTH = 22;
    private static final int MOST_COMMENT = 0xFFFF;

    static ZipTail of(ByteReader in) throws IOException {
        long length = in.length();
        int tail = (int) Math.min(length, END_LENGTH + MOST_COMMENT);
        ByteBuffer bytes = in.at(length - tail, tail);
        for (int i = tail - END_LENGTH; i >= 0; i--) {
            if (bytes.getInt(i) == END
                    && (bytes.getShort(i + 20) & 0xFFFF) == tail - i - END_LENGTH) {
                return read(in, bytes.position(i).slice(), length - tail + i);
            }
        }
        throw new ZipException("no end of a zip: it is truncated or none");
    }

    private static ZipTail read(ByteReader in, ByteBuffer slice, long at) throws IOException {
        ByteBuffer end = slice.order(ByteOrder.LITTLE_ENDIAN);
        if (end.getShort(4) != 0 || end.getShort(6) != 0 || end.getShort(8) != end.getShort(10)) {
            throw new ZipException("the zip is in parts, or its count of entries is damaged");
        }
        byte[] comment = new byte[end.getShort(20) & 0xFFFF];
        end.get(END_LENGTH, comment);
        String text = new String(comment, StandardCharsets.ISO_8859_1);
        long count = end.getShort(10) & 0xFFFF;
        long size = end.getInt(12) & 0xFFFFFFFFL;
        long directory = end.getInt(16) & 0xFFFFFFFFL;
        boolean is64 = at >= 20 && in.u32(at - 20) == LOCATOR_64;
        ZipTail tail = is64 ? read64(in, at, text) : new ZipTail(directory, size, count, text);
        long expected = is64 ? in.i64(at - 12) : at;
        if (tail.directory < 0 || tail.size < 0 || tail.directory + tail.size != expected) {
            throw new ZipException("the zip's directory is not where its end says");
        }
        if (is64 && !isConsistent(tail, count, size, directory)) {
            throw new ZipException("the two ends of the zip contradict each other");
        }
        return tail;
    }

    /** The short end repeats what fits in it, or has all bits set. */
    private static boolean isConsistent(ZipTail tail, long count, long size, long directory) {
        return (count == 0xFFFF || count == tail.count)
                && (size == 0xFFFFFFFFL || size == tail.size)
                && (directory == 0xFFFFFFFFL || directory == tail.directory);
    }

    private static ZipTail read64(ByteReader in, long at, String comment) throws IOException {
        long end = in.i64(at - 12);
        boolean isSound =
                in.u32(at - 16) == 0
                        && in.u32(at - 4) == 1
                        && end == at - 20 - 56
                        && in.u32(end) == END_64
                        && in.i64(end + 4) == 44
                        && in.u16(end + 12) == 45
                        && in.u16(end + 14) == 45
                        && in.i64(end + 16) == 0
                        && in.i64(end + 24) == in.i64(end + 32);
        if (!isSound) {
            throw new ZipException("the zip's 64-bit end is damaged or of a kind not known");
        }
        return new ZipTail(in.i64(end + 48), in.i64(end + 40), in.i64(end + 32), comment);
    }
}
