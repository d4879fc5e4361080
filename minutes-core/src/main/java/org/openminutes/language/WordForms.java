// SPDX-License-Identifier: Apache-2.0
package org.openminutes.language;

import java.util.List;
import java.util.regex.Pattern;

/** Names of several words in other forms of the same words. */
final class WordForms {

    private static final int SHORTEST_STEM = 4;
    private static final List<String> ARTICLES = List.of("den ", "det ", "de ");

    /** What Swedish puts at the end of nouns and adjectives, and what makes an organisation. */
    private static final Pattern ENDING =
            Pattern.compile("(?:a|e|t|n|en|et|ar|er|or|na|arna|erna|orna|isation|isationen)?s?");

    private WordForms() {}

    /** What a folded name begins with, but for an article: all of one with fewer letters. */
    static String start(String name) {
        String bare = bare(name);
        return bare.substring(0, Math.min(SHORTEST_STEM, bare.length()));
    }

    /**
     * Whether two names have the same words, at least two, each in some form.
     *
     * @param one a folded name
     * @param other a folded name
     */
    static boolean isSame(String one, String other) {
        String[] words = bare(one).split(" ", -1);
        String[] others = bare(other).split(" ", -1);
        if (words.length < 2 || words.length != others.length) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (!isSameWord(words[i], others[i])) {
                return false;
            }
        }
        return true;
    }

    private static String bare(String name) {
        for (String article : ARTICLES) {
            if (name.startsWith(article)) {
                return name.substring(article.length());
            }
        }
        return name;
    }

    private static boolean isSameWord(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int stem = 0;
        while (stem < Math.min(one.length(), other.length())
                && one.charAt(stem) == other.charAt(stem)) {
            stem++;
        }
        return stem >= SHORTEST_STEM
                && ENDING.matcher(one.substring(stem)).matches()
                && ENDING.matcher(other.substring(stem)).matches();
    }
}
