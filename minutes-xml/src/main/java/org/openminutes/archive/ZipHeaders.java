// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The bytes with which our own packages tell of one file in the zip; what is written, and what a
 * sealed zip is compared with, so that no byte of it is left unread.
 *
 * @param name its name in the zip
 * @param time date and time, as MS-DOS has them
 * @param method 0 stored, 8 deflated
 * @param header offset of its local header
 * @param crc checksum of its content
 * @param packed bytes in the zip
 * @param size bytes of its content
 * @param packedCrc checksum of the packed bytes: two packings may unpack to the same content
 * @param wide whether room was kept for 64 bits in the local header
 */
record ZipHeaders(
        String name,
        int time,
        int method,
        long header,
        long crc,
        long packed,
        long size,
        long packedCrc,
        boolean wide) {

    static final int STORED = 0;
    static final int DEFLATED = 8;
    static final long MOST_32 = 0xFFFFFFFFL;

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int UTF_8_NAME = 0x800;
    private static final short WIDE = 1;

    /** Ours, for the checksum of the packed bytes; the letters MN. */
    private static final short PACKED_CRC = 0x4E4D;

    /** How long the fixed part of an entry in the directory is; the name follows. */
    static final int CENTRAL_HEAD = 46;

    /** How long the fixed part of the header before a file is; the name follows. */
    static final int LOCAL_HEAD = 30;

    /** The most that follows it. */
    static final int MOST_AFTER_HEAD = 2 * 0xFFFF;

    /** How long the rest of an entry in the directory is. */
    static int afterHead(byte[] central) {
        ByteBuffer head = littleEndian(central);
        return (head.getShort(28) & 0xFFFF) + (head.getShort(30) & 0xFFFF);
    }

    /** The header before the file. */
    byte[] local() {
        byte[] bytes = name.getBytes(UTF_8);
        byte[] local = new byte[LOCAL_HEAD + bytes.length + (wide ? 20 : 0)];
        ByteBuffer out = littleEndian(local);
        out.putInt(LOCAL);
        common(out, wide, wide);
        out.putShort((short) bytes.length).putShort((short) (wide ? 20 : 0)).put(bytes);
        if (wide) {
            out.putShort(WIDE).putShort((short) 16).putLong(size).putLong(packed);
        }
        return local;
    }

    /** The entry in the directory. */
    byte[] central() {
        byte[] bytes = name.getBytes(UTF_8);
        byte[] extra = extra();
        byte[] entry = new byte[CENTRAL_HEAD + bytes.length + extra.length];
        ByteBuffer out = littleEndian(entry);
        out.putInt(CENTRAL).putShort(version());
        common(out, packed >= MOST_32, size >= MOST_32);
        out.putShort((short) bytes.length).putShort((short) extra.length);
        // no comment, first disk, no attributes
        out.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
        out.putInt((int) Math.min(header, MOST_32)).put(bytes).put(extra);
        return entry;
    }

    private void common(ByteBuffer out, boolean packedElsewhere, boolean sizeElsewhere) {
        out.putShort(version()).putShort((short) UTF_8_NAME).putShort((short) method);
        out.putInt(time).putInt((int) crc);
        out.putInt(packedElsewhere ? -1 : (int) packed).putInt(sizeElsewhere ? -1 : (int) size);
    }

    private byte[] extra() {
        long[] beyond = {size, packed, header};
        int count = 0;
        for (long value : beyond) {
            count += value >= MOST_32 ? 1 : 0;
        }
        boolean isDeflated = method == DEFLATED;
        byte[] extra = new byte[(count > 0 ? 4 + 8 * count : 0) + (isDeflated ? 8 : 0)];
        ByteBuffer out = littleEndian(extra);
        if (count > 0) {
            out.putShort(WIDE).putShort((short) (8 * count));
            for (long value : beyond) {
                if (value >= MOST_32) {
                    out.putLong(value);
                }
            }
        }
        if (isDeflated) {
            out.putShort(PACKED_CRC).putShort((short) 4).putInt((int) packedCrc);
        }
        return extra;
    }

    private short version() {
        return (short) (wide || header >= MOST_32 ? 45 : 20);
    }

    /**
     * The end of the zip.
     *
     * @param count of entries
     * @param directory offset of the directory
     * @param length of the directory
     * @param comment the zip's comment
     */
    static byte[] end(long count, long directory, long length, String comment) {
        boolean wide = count >= 0xFFFF || directory >= MOST_32 || length >= MOST_32;
        byte[] end = new byte[(wide ? 76 : 0) + 22 + comment.length()];
        ByteBuffer out = littleEndian(end);
        if (wide) {
            out.putInt(0x06064b50).putLong(44).putShort((short) 45).putShort((short) 45);
            out.putInt(0).putInt(0).putLong(count).putLong(count).putLong(length);
            out.putLong(directory);
            out.putInt(0x07064b50).putInt(0).putLong(directory + length).putInt(1);
        }
        short small = (short) Math.min(count, 0xFFFF);
        out.putInt(0x06054b50).putInt(0).putShort(small).putShort(small);
        out.putInt((int) Math.min(length, MOST_32)).putInt((int) Math.min(directory, MOST_32));
        out.putShort((short) comment.length()).put(comment.getBytes(UTF_8));
        return end;
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** What the directory's extra field says of the packed bytes; -1 if it says nothing. */
    static long packedCrc(ByteBuffer extra) {
        ByteBuffer in = extra.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        while (in.remaining() >= 4) {
            short tag = in.getShort();
            int length = in.getShort() & 0xFFFF;
            if (tag == PACKED_CRC && length == 4 && in.remaining() >= 4) {
                return in.getInt() & MOST_32;
            }
            in.position(Math.min(in.limit(), in.position() + length));
        }
        return -1;
    }
}
