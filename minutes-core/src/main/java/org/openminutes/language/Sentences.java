// SPDX-License-Identifier: Apache-2.0
package org.openminutes.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Divides a paragraph into sentences; full stops of abbreviations, dates and numbers end none. */
public final class Sentences {

    private Sentences() {}

    /**
     * The sentences of a paragraph.
     *
     * @param text any text
     * @return them in order, without the blanks around; all that is not blank is in one of them
     */
    public static List<Spot<String>> in(String text) {
        List<Spot<String>> result = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isEnd(text, i)) {
                int end = i + 1;
                while (end < text.length() && ".!?\"”’)".indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                add(text, start, end, result);
                start = end;
                i = end - 1;
            }
        }
        add(text, start, text.length(), result);
        return List.copyOf(result);
    }

    private static void add(String text, int from, int to, List<Spot<String>> result) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            result.add(new Spot<>(text.substring(start, end), start, end));
        }
    }

    private static boolean isEnd(String text, int i) {
        char c = text.charAt(i);
        if (c == '\n') {
            return true;
        }
        if (c != '.' && c != '!' && c != '?') {
            return false;
        }
        int next = i + 1;
        while (next < text.length() && ".!?\"”’)".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next < text.length() && !Character.isWhitespace(text.charAt(next))) {
            return false;
        }
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next >= text.length() || c != '.') {
            return true;
        }
        return !Character.isLowerCase(text.charAt(next)) && !isAbbreviation(text, i);
    }

    /** Whether the word before the full stop at {@code i} is one that has its own. */
    private static boolean isAbbreviation(String text, int i) {
        int start = i;
        int limit = Math.max(0, i - 12);
        while (start > limit && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, i).toLowerCase(Locale.ROOT);
        boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
        return initial || Phrases.swedish().exactly("abbreviation", word).isPresent();
    }
}
