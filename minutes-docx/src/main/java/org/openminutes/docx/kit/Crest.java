// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.kit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * The coat of arms of no municipality: a shield with a spruce over waves, where the own logo shall
 * be put. Drawn point by point, so that it needs no screen and starts no drawing machinery.
 */
final class Crest {

    private static final int WIDTH = 200;
    private static final int HEIGHT = 240;

    /** Points per pixel in each direction, for smooth edges. */
    private static final int FINENESS = 4;

    private static final int[] FIELD = {0x1F, 0x3A, 0x4D};

    private Crest() {}

    /** A PNG file (ISO/IEC 15948), 8 bits a channel, with transparency. */
    static byte[] png() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        ByteBuffer head = ByteBuffer.allocate(13).putInt(WIDTH).putInt(HEIGHT);
        head.put((byte) 8).put((byte) 6).put(new byte[3]);
        chunk(out, "IHDR", head.array());
        chunk(out, "IDAT", deflated(rows()));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static byte[] rows() {
        ByteBuffer rows = ByteBuffer.allocate(HEIGHT * (1 + WIDTH * 4));
        for (int y = 0; y < HEIGHT; y++) {
            rows.put((byte) 0);
            for (int x = 0; x < WIDTH; x++) {
                pixel(rows, x, y);
            }
        }
        return rows.array();
    }

    private static void pixel(ByteBuffer rows, int x, int y) {
        int inside = 0;
        int white = 0;
        for (int i = 0; i < FINENESS * FINENESS; i++) {
            int column = i % FINENESS;
            int row = i / FINENESS;
            double px = x + (column + 0.5) / FINENESS;
            double py = y + (row + 0.5) / FINENESS;
            if (isInShield(px, py)) {
                inside++;
                white += isInTree(px, py) || isInWave(px, py) ? 1 : 0;
            }
        }
        for (int channel : FIELD) {
            int blended = inside == 0 ? 255 : (channel * (inside - white) + 255 * white) / inside;
            rows.put((byte) blended);
        }
        rows.put((byte) (255 * inside / (FINENESS * FINENESS)));
    }

    /** Straight sides, and from their ends two arcs that meet in a point. */
    private static boolean isInShield(double x, double y) {
        double fromMiddle = Math.abs(x - WIDTH / 2.0);
        if (y < 4 || fromMiddle > 96) {
            return false;
        }
        double below = (y - 120) / (HEIGHT - 124.0);
        return y <= 120 || (below <= 1 && fromMiddle <= 96 * Math.sqrt(1 - below * below));
    }

    private static boolean isInTree(double x, double y) {
        return y > 18 && y < 92 && Math.abs(x - WIDTH / 2.0) < (y - 18) * 0.48;
    }

    private static boolean isInWave(double x, double y) {
        double height = y - 7 * Math.sin(x * Math.PI / 30);
        double phase = (height - 120 + 6.5) % 34;
        return height > 113 && phase < 13;
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(9);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[4096];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(name);
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
