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

    private final OutputStream out;
    private final byte[] waiting = new byte[1 << 13];
    private int count;

    MarkupBytes(OutputStream out) {
        this.out = out;
    }

    /** Writes names and signs, which are of ASCII and mean themselves. */
    @SuppressWarnings("deprecation") // of ASCII the lower halves of the characters are all there is
    void plain(String text) throws IOException {
        int length = text.length();
        if (length > waiting.length - count) {
            pass();
        }
        text.getBytes(0, length, waiting, count);
        count += length;
    }

    /**
     * Writes text between tags.
     *
     * @param text any
     * @param name of the element, for the message
     * @throws IllegalArgumentException if it has a character XML cannot hold
     */
    void text(String text, String name) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> plain("&lt;");
                case '>' -> plain("&gt;");
                case '&' -> plain("&amp;");
                default -> i = character(text, i, c, name);
            }
        }
    }

    /** Writes the value of an attribute; a line break becomes the space a parser makes of it. */
    void attribute(String text, String name) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> plain("&lt;");
                case '>' -> plain("&gt;");
                case '&' -> plain("&amp;");
                case '"' -> plain("&quot;");
                case '\n', '\t' -> plain(" ");
                default -> i = character(text, i, c, name);
            }
        }
    }

    /** Writes one; returns where it ends. */
    private int character(String text, int at, char c, String name) throws IOException {
        if ((c < 0x80 && c >= 0x20) || c == '\n' || c == '\t') {
            if (count == waiting.length) {
                pass();
            }
            waiting[count++] = (byte) c;
            return at;
        }
        int whole = text.codePointAt(at);
        requireCarriable(whole, at, name);
        byte[] bytes = Character.toString(whole).getBytes(UTF_8);
        if (bytes.length > waiting.length - count) {
            pass();
        }
        System.arraycopy(bytes, 0, waiting, count, bytes.length);
        count += bytes.length;
        return at + Character.charCount(whole) - 1;
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
