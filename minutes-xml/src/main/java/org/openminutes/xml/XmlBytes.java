// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Gathers a file as UTF-8, in pieces: what is there is never moved to make room for more. */
final class XmlBytes {

    private static final int PIECE = 16 * 1024;

    private final List<byte[]> full = new ArrayList<>();
    private byte[] piece = new byte[PIECE];
    private int size;

    /** Adds ASCII. */
    XmlBytes add(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            one(ascii.charAt(i));
        }
        return this;
    }

    /** Adds a character. */
    XmlBytes character(int c) {
        if (c < 0x80) {
            one(c);
        } else if (c < 0x800) {
            one(0xC0 | (c >> 6));
            one(0x80 | (c & 0x3F));
        } else {
            if (c < 0x10000) {
                one(0xE0 | (c >> 12));
            } else {
                one(0xF0 | (c >> 18));
                one(0x80 | ((c >> 12) & 0x3F));
            }
            one(0x80 | ((c >> 6) & 0x3F));
            one(0x80 | (c & 0x3F));
        }
        return this;
    }

    private void one(int b) {
        if (size == PIECE) {
            full.add(piece);
            piece = new byte[PIECE];
            size = 0;
        }
        piece[size++] = (byte) b;
    }

    /** How many bytes there are. */
    long length() {
        return (long) full.size() * PIECE + size;
    }

    /** Writes them all. */
    void writeTo(OutputStream out) throws IOException {
        for (byte[] each : full) {
            out.write(each);
        }
        out.write(piece, 0, size);
    }
}
