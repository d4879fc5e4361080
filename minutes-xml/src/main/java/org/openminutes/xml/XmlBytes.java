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

    /**
     * Adds most of what people write, as far as there is room in a piece: nothing that XML asks to
     * be written otherwise. The rest is for {@link #character}.
     *
     * @return where it ends
     */
    int addPlain(String text, int from) {
        byte[] to = piece;
        int length = text.length();
        int at = size;
        int i = from;
        for (; i < length && at < PIECE - 1; i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && c < 0x800) {
                to[at++] = (byte) (0xC0 | (c >> 6));
                to[at++] = (byte) (0x80 | (c & 0x3F));
            } else if (c >= 0x20 && c < 0x80 && c != '&' && c != '<' && c != '>' && c != '"') {
                to[at++] = (byte) c;
            } else {
                break;
            }
        }
        size = at;
        return i;
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
