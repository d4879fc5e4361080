// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.extend;

import java.nio.ByteBuffer;

/**
 * Reads from the head of a picture how large it is; of PNG (ISO/IEC 15948) the header, of JPEG
 * (ITU-T T.81) the start of frame.
 *
 * @param format {@code png} or {@code jpeg}
 * @param width in pixels
 * @param height in pixels
 */
record PictureSize(String format, int width, int height) {

    private static final int PNG_HEAD = 24;

    /**
     * Reads it.
     *
     * @throws IllegalArgumentException if the bytes are neither
     */
    static PictureSize of(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (bytes.length >= PNG_HEAD && in.getInt(0) == 0x89504E47 && in.getInt(12) == 0x49484452) {
            return sound("png", in.getInt(16), in.getInt(20));
        }
        if (bytes.length > 4 && in.getShort(0) == (short) 0xFFD8) {
            return jpeg(in);
        }
        throw new IllegalArgumentException("is no picture that Word takes; save it as PNG or JPEG");
    }

    private static PictureSize jpeg(ByteBuffer in) {
        int at = 2;
        while (at + 9 < in.limit() && (in.get(at) & 0xff) == 0xff) {
            int marker = in.get(at + 1) & 0xff;
            boolean frame = marker >= 0xC0 && marker <= 0xCF;
            boolean other = marker == 0xC4 || marker == 0xC8 || marker == 0xCC;
            if (frame && !other) {
                return sound("jpeg", in.getShort(at + 7) & 0xffff, in.getShort(at + 5) & 0xffff);
            }
            at += 2 + (in.getShort(at + 2) & 0xffff);
        }
        throw new IllegalArgumentException("is no sound picture: its JPEG has no frame");
    }

    private static PictureSize sound(String format, int width, int height) {
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("is no sound picture: it has no size");
        }
        return new PictureSize(format, width, height);
    }
}
