// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import java.util.regex.Pattern;

/**
 * Whether words stand in a text as whole words: {@code Eva} does not in {@code Evakuering}, nor
 * {@code 3 mars} in {@code 13 mars}; but a name does in its genitive.
 */
final class WholeWords {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private WholeWords() {}

    /** A text with one blank where it has any, and none around: what the others ask for. */
    static String spaced(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /**
     * Whether words stand in a text; no words do in any.
     *
     * @param words as of {@link #spaced}
     * @param text as of {@link #spaced}, or several of them with line feeds between
     */
    static boolean stand(String words, String text) {
        if (words.isEmpty()) {
            return true;
        }
        for (int i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1)) {
            if (begins(words, text, i) && ends(words, text, i + words.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String words, String text, int at) {
        return isEdge(words, 0) || isEdge(text, at - 1);
    }

    private static boolean ends(String words, String text, int end) {
        boolean genitive =
                end < text.length()
                        && text.charAt(end) == 's'
                        && isEdge(text, end + 1)
                        && Character.isLetter(words.charAt(words.length() - 1));
        return isEdge(words, words.length() - 1) || isEdge(text, end) || genitive;
    }

    private static boolean isEdge(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }
}
