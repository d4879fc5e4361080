// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.parts;

import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Bytes made small for a zip file.
 *
 * @param name of the entry
 * @param crc their CRC-32
 * @param size how many there were
 * @param deflated what became of them
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Zipped(String name, long crc, int size, byte[] deflated) {

    /** Nearly as small as the best, in a third of the time. */
    private static final int LEVEL = 4;

    /**
     * Makes bytes small.
     *
     * @param name of the entry, without leading slash
     * @param bytes the bytes begin at 0
     * @param length how many
     * @return the entry
     */
    public static Zipped of(String name, byte[] bytes, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, length);
        Deflater deflater = new Deflater(LEVEL, true);
        try {
            deflater.setInput(bytes, 0, length);
            deflater.finish();
            byte[] out = new byte[Math.max(64, length / 4)];
            int size = 0;
            while (!deflater.finished()) {
                if (size == out.length) {
                    out = Arrays.copyOf(out, out.length * 2);
                }
                size += deflater.deflate(out, size, out.length - size);
            }
            return new Zipped(name, crc.getValue(), length, Arrays.copyOf(out, size));
        } finally {
            deflater.end();
        }
    }

    /**
     * Makes bytes small.
     *
     * @param name of the entry, without leading slash
     * @param bytes all of them
     * @return the entry
     */
    public static Zipped of(String name, byte[] bytes) {
        return of(name, bytes, bytes.length);
    }
}
