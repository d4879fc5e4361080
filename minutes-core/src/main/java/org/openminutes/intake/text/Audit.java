// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.intake.SourceTrace.Skipped;
import org.openminutes.model.Minutes;

/**
 * The last check that nothing is lost: a word of the file that is neither in the record nor told as
 * skipped is told now.
 */
final class Audit {

    /** Reason for words no other step accounted for. */
    static final String UNPLACED = "no place for it was found";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private Audit() {}

    static void account(String source, Minutes minutes, Ledger ledger) {
        Map<String, Integer> left = new HashMap<>();
        PageText.of(minutes).forEach(text -> count(text, left));
        for (Skipped skipped : ledger.skipped()) {
            count(skipped.text(), left);
        }
        int line = 1;
        int at = 0;
        Matcher word = WORD.matcher(source);
        while (word.find()) {
            for (; at < word.start(); at++) {
                char c = source.charAt(at);
                boolean end =
                        c == '\n'
                                || (c == '\r'
                                        && (at + 1 == source.length()
                                                || source.charAt(at + 1) != '\n'));
                line += end ? 1 : 0;
            }
            if (left.merge(word.group(), -1, Integer::sum) < 0) {
                ledger.skip(line, word.group(), UNPLACED);
            }
        }
    }

    private static void count(String text, Map<String, Integer> words) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.merge(word.group(), 1, Integer::sum);
        }
    }
}
