// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.HashMap;
import java.util.Map;
import org.openminutes.intake.SourceTrace.Skipped;
import org.openminutes.model.Minutes;

/**
 * The last check that nothing is lost: a word of the file that is neither in the record nor told as
 * skipped is told now.
 */
final class Audit {

    /** Reason for words no other step accounted for. */
    static final String UNPLACED = "no place for it was found";

    private Audit() {}

    static void account(String source, Minutes minutes, Ledger ledger) {
        Map<String, Integer> left = new HashMap<>();
        PageText.of(minutes).forEach(text -> count(text, left));
        for (Skipped skipped : ledger.skipped()) {
            count(skipped.text(), left);
        }
        int line = 1;
        for (int at = 0; at < source.length(); at++) {
            int end = endOfWord(source, at);
            if (end > at) {
                String word = source.substring(at, end);
                if (left.merge(word, -1, Integer::sum) < 0) {
                    ledger.skip(line, word, UNPLACED);
                }
                at = end - 1;
            } else if (endsLine(source, at)) {
                line++;
            }
        }
    }

    private static boolean endsLine(String source, int at) {
        char c = source.charAt(at);
        return c == '\n'
                || (c == '\r' && (at + 1 == source.length() || source.charAt(at + 1) != '\n'));
    }

    private static void count(String text, Map<String, Integer> words) {
        for (int at = 0; at < text.length(); at++) {
            int end = endOfWord(text, at);
            if (end > at) {
                words.merge(text.substring(at, end), 1, Integer::sum);
                at = end - 1;
            }
        }
    }

    /** Where the letters and numbers at an index end; the index itself if there are none. */
    private static int endOfWord(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!isOfWord(c)) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static boolean isOfWord(int c) {
        return Character.isLetterOrDigit(c)
                || (c > 0x7F
                        && (Character.getType(c) == Character.LETTER_NUMBER
                                || Character.getType(c) == Character.OTHER_NUMBER));
    }
}
