// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.back;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether two texts have most of their words in common. */
final class Likeness {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private Likeness() {}

    static boolean isLike(String a, String b) {
        Map<String, Integer> words = new HashMap<>();
        int inA = count(a, words, 1);
        int inB = count(b, words, -1);
        int apart = words.values().stream().mapToInt(Math::abs).sum();
        return inA + inB > 0 && apart * 2 < inA + inB;
    }

    private static int count(String text, Map<String, Integer> words, int by) {
        int count = 0;
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            words.merge(word.group(), by, Integer::sum);
            count++;
        }
        return count;
    }
}
