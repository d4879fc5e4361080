// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.openminutes.docx.parts.Packer;

/**
 * One XML part as UTF-8; the only place where text is escaped. Either gathers it or lets it go on
 * to a packer, all but what may still be taken back.
 */
final class Sink {

    private static final Markup BREAK = Markup.of("</w:t><w:br/><w:t xml:space=\"preserve\">");
    private static final Markup TAB = Markup.of("</w:t><w:tab/><w:t xml:space=\"preserve\">");
    private static final Markup AMPERSAND = Markup.of("&amp;");
    private static final Markup LESS = Markup.of("&lt;");
    private static final Markup GREATER = Markup.of("&gt;");

    /** Which of the first characters do not stand for themselves. */
    private static final boolean[] SPECIAL = new boolean['>' + 1];

    static {
        for (char c : "&<>\n\t".toCharArray()) {
            SPECIAL[c] = true;
        }
    }

    /** The most bytes one character of a text takes, with its mark-up. */
    private static final int MOST = 4;

    private final @Nullable Packer packer;
    private byte[] bytes;
    private int gone;
    private int size;

    /** What was begun last and has nothing in it yet lies between these; else they differ. */
    private int held = -1;

    private int heldEnd = -1;
    private boolean beginning;

    /** Gathers. */
    Sink() {
        packer = null;
        bytes = new byte[1024];
    }

    /** Lets go on to a packer, which has begun an entry. */
    Sink(Packer to) {
        packer = to;
        bytes = to.room();
    }

    /** How much was written so far. */
    int size() {
        return gone + size;
    }

    /** Everything, of one that gathers. */
    byte[] all() {
        return Arrays.copyOf(bytes, size);
    }

    /** Lets the rest go on. */
    void end() {
        if (packer != null) {
            packer.write(bytes, 0, size);
            gone += size;
            size = 0;
        }
    }

    /**
     * Begins something that is taken back if nothing will stand in it.
     *
     * @return where it begins, for {@link #cut}
     */
    int begin() {
        if (held < 0 || heldEnd != size()) {
            held = size();
        }
        beginning = true;
        return size();
    }

    /**
     * Its start is written.
     *
     * @return where its content begins; nothing stands in it as long as {@link #size} is that
     */
    int begun() {
        beginning = false;
        heldEnd = size();
        return heldEnd;
    }

    /** Takes back what was begun at a point and has nothing in it. */
    void cut(int to) {
        size = to - gone;
        if (to == held) {
            held = -1;
        } else {
            heldEnd = to;
        }
    }

    void raw(Markup xml) {
        int length = xml.size();
        if (size + length > bytes.length) {
            room(length);
        }
        xml.copyTo(bytes, size);
        size += length;
    }

    void raw(Sink other) {
        room(other.size);
        System.arraycopy(other.bytes, 0, bytes, size, other.size);
        size += other.size;
    }

    /** A number, not below 0. */
    void number(int value) {
        room(10);
        int digits = 1;
        for (int rest = value / 10; rest > 0; rest /= 10) {
            digits++;
        }
        int rest = value;
        for (int at = size + digits - 1; at >= size; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += digits;
    }

    /** Character content of {@code w:t}; a line feed ends it for a break, a tab for a tab. */
    void text(String text) {
        int i = 0;
        while (i < text.length()) {
            room(MOST);
            i = plain(text, i);
            if (i < text.length() && size + MOST <= bytes.length) {
                i += special(text, i);
            }
        }
    }

    /** Most of what people write, as far as there is room; returns where it ends. */
    private int plain(String text, int from) {
        byte[] to = bytes;
        int length = text.length();
        int most = to.length - 1;
        int at = size;
        int i = from;
        for (; i < length && at < most; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                if (c <= '>' && SPECIAL[c]) {
                    break;
                }
                to[at++] = (byte) c;
            } else if (c < 0x800) {
                to[at++] = (byte) (0xC0 | (c >> 6));
                to[at++] = (byte) (0x80 | (c & 0x3F));
            } else {
                break;
            }
        }
        size = at;
        return i;
    }

    /** Any other character; returns how many of Java's it is. */
    private int special(String text, int index) {
        char c = text.charAt(index);
        switch (c) {
            case '&' -> raw(AMPERSAND);
            case '<' -> raw(LESS);
            case '>' -> raw(GREATER);
            case '\n' -> raw(BREAK);
            case '\t' -> raw(TAB);
            default -> {
                return wide(text, index);
            }
        }
        return 1;
    }

    /** A character of three or four bytes; returns how many of Java's it is. */
    private int wide(String text, int index) {
        int c = text.codePointAt(index);
        if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            bytes[size++] = '?'; // half of a character; no file can hold it
            return 1;
        }
        if (c < 0x10000) {
            bytes[size++] = (byte) (0xE0 | (c >> 12));
        } else {
            bytes[size++] = (byte) (0xF0 | (c >> 18));
            bytes[size++] = (byte) (0x80 | ((c >> 12) & 0x3F));
        }
        bytes[size++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        bytes[size++] = (byte) (0x80 | (c & 0x3F));
        return Character.charCount(c);
    }

    /** Makes room: lets go on what stays for sure, else grows. */
    private void room(int more) {
        if (size + more <= bytes.length) {
            return;
        }
        if (packer != null) {
            boolean holds = held >= 0 && (beginning || heldEnd == size());
            int sure = holds ? held - gone : size;
            packer.write(bytes, 0, sure);
            System.arraycopy(bytes, sure, bytes, 0, size - sure);
            gone += sure;
            size -= sure;
        }
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
