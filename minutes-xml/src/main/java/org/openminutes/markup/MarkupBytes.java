// SPDX-License-Identifier: Apache-2.0
package org.openminutes.markup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Text on its way into an XML document, as UTF-8. The JDK's writer needs several times as long,
 * which is felt in packages of many thousand files.
 */
final class MarkupBytes {

    /** A line's end and the indent of the deepest element that is usual. */
    private static final String LINE = "\n" + "  ".repeat(32);

    private final OutputStream out;
    private final byte[] waiting = new byte[1 << 13];
    private int count;

    MarkupBytes(OutputStream out) {
        this.out = out;
    }

    /** Writes names and signs, which are of ASCII and mean themselves. */
    void plain(String text) throws IOException {
        plain(text, 0, text.length());
    }

    /** Ends a line and indents the next one. */
    void line(int depth) throws IOException {
        int most = (LINE.length() - 1) / 2;
        plain(LINE, 0, 1 + 2 * Math.min(depth, most));
        for (int i = most; i < depth; i++) {
            plain("  ");
        }
    }

    /** Writes a part of a text, which is of ASCII. */
    @SuppressWarnings("deprecation") // of ASCII the lower halves of the characters are all there is
    private void plain(String text, int begin, int end) throws IOException {
        int from = begin;
        while (end - from > waiting.length - count) {
            int n = waiting.length - count;
            text.getBytes(from, from + n, waiting, count);
            count += n;
            from += n;
            pass();
        }
        text.getBytes(from, end, waiting, count);
        count += end - from;
    }

    /**
     * Writes text between tags.
     *
     * @param text any
     * @param name of the element, for the message
     * @throws IllegalArgumentException if it has a character XML cannot hold
     */
    void text(String text, String name) throws IOException {
        escaped(text, name, false);
    }

    /** Writes the value of an attribute; a line break becomes the space a parser makes of it. */
    void attribute(String text, String name) throws IOException {
        escaped(text, name, true);
    }

    private void escaped(String text, String name, boolean isAttribute) throws IOException {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                continue;
            }
            plain(text, from, i);
            if (c == '\n' || c == '\t') {
                plain(isAttribute ? " " : c == '\n' ? "\n" : "\t");
            } else if (c < 0x80) {
                plain(escape(c, i, name, isAttribute));
            } else {
                i += other(text.codePointAt(i), i, name);
            }
            from = i + 1;
        }
        plain(text, from, text.length());
    }

    private static boolean isPlain(char c) {
        return c < 0x80 && c >= 0x20 && c != '<' && c != '>' && c != '&' && c != '"';
    }

    private static String escape(char c, int at, String name, boolean isAttribute) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> isAttribute ? "&quot;" : "\"";
            default -> {
                requireCarriable(c, at, name);
                yield "";
            }
        };
    }

    /** Writes a character that is not of ASCII; returns how much more than one place it takes. */
    private int other(int whole, int at, String name) throws IOException {
        requireCarriable(whole, at, name);
        byte[] bytes = Character.toString(whole).getBytes(UTF_8);
        if (bytes.length > waiting.length - count) {
            pass();
        }
        System.arraycopy(bytes, 0, waiting, count, bytes.length);
        count += bytes.length;
        return Character.charCount(whole) - 1;
    }

    private static void requireCarriable(int c, int at, String name) {
        boolean isLegal =
                (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
        if (!isLegal) {
            throw new IllegalArgumentException(
                    "the text for %s has a character XML cannot hold, U+%04X at index %d; take it away"
                            .formatted(name, c, at));
        }
    }

    private void pass() throws IOException {
        out.write(waiting, 0, count);
        count = 0;
    }

    void flush() throws IOException {
        pass();
        out.flush();
    }
}
