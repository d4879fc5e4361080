// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a file: UTF-8 or UTF-16 by the mark at its beginning, UTF-16 by its zeros, else
 * UTF-8 if it is, else the encoding of one byte a sign that makes the likeliest Swedish.
 */
final class Decoded {

    /** So many bytes tell whether a text is UTF-16 without a mark. */
    private static final int PEEK = 4096;

    private Decoded() {}

    static String text(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return decode(bytes, 0, wide);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return decode(bytes, 0, Encodings.of(bytes));
        }
    }

    /** Whether a file may be text, by its first bytes: no zero bytes, no mark of another format. */
    static boolean isText(byte[] head) {
        if (startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF)) {
            return true;
        }
        if (startsWith(head, 'P', 'K', 3, 4)
                || startsWith(head, '%', 'P', 'D', 'F')
                || startsWith(head, '{', '\\', 'r', 't', 'f')
                || isMarkup(head)) {
            return false;
        }
        return head.length > 0 && (wide(head) != null || isMostlyPrintable(head));
    }

    /** UTF-16 without a mark: nearly every second byte is zero, and always the same second. */
    private static @Nullable Charset wide(byte[] bytes) {
        int end = Math.min(bytes.length, PEEK) / 2 * 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < end; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int pairs = end / 2;
        if (pairs < 2 || Math.max(even, odd) * 10 < pairs * 7 || Math.min(even, odd) * 50 > pairs) {
            return null;
        }
        return odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    /** No zeros, and hardly any other signs that no text has. */
    private static boolean isMostlyPrintable(byte[] head) {
        int odd = 0;
        for (byte b : head) {
            if (b == 0) {
                return false;
            }
            boolean blank = b == '\n' || b == '\r' || b == '\t' || b == '\f' || b == 0x0b;
            odd += b > 0 && b < ' ' && !blank ? 1 : 0;
        }
        return odd * 10 <= head.length;
    }

    private static boolean isMarkup(byte[] head) {
        int start = startsWith(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        String begin =
                decode(head, start, StandardCharsets.ISO_8859_1)
                        .stripLeading()
                        .toLowerCase(java.util.Locale.ROOT);
        return begin.startsWith("<?xml")
                || begin.startsWith("<!doctype")
                || begin.startsWith("<html");
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private static String decode(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
    }
}
