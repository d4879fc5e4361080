// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.util.Arrays;

/** Gathers one XML part as UTF-8; the only place where text is escaped. */
final class Sink {

    private static final Markup BREAK = Markup.of("</w:t><w:br/><w:t xml:space=\"preserve\">");
    private static final Markup TAB = Markup.of("</w:t><w:tab/><w:t xml:space=\"preserve\">");
    private static final Markup AMPERSAND = Markup.of("&amp;");
    private static final Markup LESS = Markup.of("&lt;");
    private static final Markup GREATER = Markup.of("&gt;");

    private byte[] bytes = new byte[16 * 1024];
    private int size;

    int size() {
        return size;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Forgets everything written after a point. */
    void cut(int to) {
        size = to;
    }

    void raw(Markup xml) {
        room(xml.size());
        xml.copyTo(bytes, size);
        size += xml.size();
    }

    void raw(Sink other) {
        room(other.size);
        System.arraycopy(other.bytes, 0, bytes, size, other.size);
        size += other.size;
    }

    void number(int value) {
        raw(Markup.of(Integer.toString(value)));
    }

    /** Character content of {@code w:t}; a line feed ends it for a break, a tab for a tab. */
    void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> raw(AMPERSAND);
                case '<' -> raw(LESS);
                case '>' -> raw(GREATER);
                case '\n' -> raw(BREAK);
                case '\t' -> raw(TAB);
                default -> i += character(text, i, c);
            }
        }
    }

    /** Writes the character at an index; returns how many more were taken with it. */
    private int character(String text, int index, char c) {
        if (c < 0x80) {
            room(1);
            bytes[size++] = (byte) c;
            return 0;
        }
        int codePoint = text.codePointAt(index);
        raw(Markup.of(Character.toString(codePoint)));
        return Character.charCount(codePoint) - 1;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
