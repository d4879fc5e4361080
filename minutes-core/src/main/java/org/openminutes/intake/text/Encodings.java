// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.nio.charset.Charset;
import java.util.List;

/**
 * Chooses the encoding of a text of one byte a sign, by the letters a Swedish text has: in the
 * right one the bytes above 127 are mostly å, ä, ö, é and the signs of typography; in a wrong one
 * they are lines of boxes or letters of other languages, or stand inside words where none belongs.
 */
final class Encodings {

    private static final int SAMPLE = 1 << 16;
    private static final String COMMON = "åäöÅÄÖ";
    private static final String SEEN = "éÉüÜèàáëøæØÆ–—”“’‘…•§ °½´»«€·×";

    /** The usual one first: of two that fit as well, the earlier is taken. */
    private static final List<Charset> KNOWN =
            List.of(
                    Charset.forName("windows-1252"),
                    Charset.forName("x-MacRoman"),
                    Charset.forName("IBM850"),
                    Charset.forName("IBM437"));

    private Encodings() {}

    static Charset of(byte[] bytes) {
        Charset best = KNOWN.get(0);
        int most = Integer.MIN_VALUE;
        for (Charset charset : KNOWN) {
            int score = score(bytes, charset);
            if (score > most) {
                most = score;
                best = charset;
            }
        }
        return best;
    }

    private static int score(byte[] bytes, Charset charset) {
        String text = new String(bytes, 0, Math.min(bytes.length, SAMPLE), charset);
        int score = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128) {
                continue;
            }
            if (COMMON.indexOf(c) >= 0) {
                score += fits(text, i) ? 3 : -1;
            } else if (SEEN.indexOf(c) >= 0 || c == '\u00a0') {
                score += 1;
            } else {
                score -= Character.isLetter(c) ? 2 : 3;
            }
        }
        return score;
    }

    /** Whether a letter stands as one does: not a capital after a small letter. */
    private static boolean fits(String text, int i) {
        char c = text.charAt(i);
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        return !(Character.isUpperCase(c) && Character.isLowerCase(before));
    }
}
