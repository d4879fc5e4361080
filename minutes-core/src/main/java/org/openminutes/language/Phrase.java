// SPDX-License-Identifier: Apache-2.0
package org.openminutes.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openminutes.internal.Require;

/**
 * One row of the table of phrases.
 *
 * @param kind what kind of knowledge, e.g. {@code "label"}, {@code "act"}
 * @param words in lower case; {@code …} stands for any words between
 * @param value what it means, e.g. the name of an {@link org.openminutes.model.Act}; may be empty
 */
public record Phrase(String kind, String words, String value) {

    /**
     * A phrase that stands in a text.
     *
     * @param phrase which
     * @param at index of its first word, in UTF-16 code units
     */
    public record Place(Phrase phrase, int at) {}

    /** Checks the parts. */
    public Phrase {
        Require.text(kind, "kind of a phrase");
        Require.text(words, "words of a phrase");
        Require.carriable(value, "value of a phrase");
    }

    /**
     * Where these words stand in a text as whole words.
     *
     * @param lower the text, in lower case
     * @param from where to begin looking
     * @return index of the first word, or -1
     */
    public int indexIn(String lower, int from) {
        if (words.indexOf('…') < 0) {
            return whole(lower, words, from);
        }
        List<String> parts = parts();
        int start = whole(lower, parts.get(0), from);
        int at = start < 0 ? -1 : start + parts.get(0).length();
        for (int i = 1; i < parts.size() && at >= 0; i++) {
            int next = whole(lower, parts.get(i), at);
            at = next < 0 ? -1 : next + parts.get(i).length();
        }
        return at < 0 ? -1 : start;
    }

    /**
     * Whether these words stand in a text as whole words.
     *
     * @param text any text
     * @return true if they do
     */
    public boolean isIn(String text) {
        return indexIn(text.toLowerCase(Locale.ROOT), 0) >= 0;
    }

    /** The words up to the first {@code …}. */
    String firstPart() {
        int gap = words.indexOf('…');
        return gap < 0 ? words : words.substring(0, gap).strip();
    }

    private List<String> parts() {
        List<String> parts = new ArrayList<>();
        int at = 0;
        for (int gap = words.indexOf('…'); gap >= 0; gap = words.indexOf('…', at)) {
            parts.add(words.substring(at, gap).strip());
            at = gap + 1;
        }
        parts.add(words.substring(at).strip());
        return parts;
    }

    private static int whole(String text, String part, int from) {
        for (int i = text.indexOf(part, from); i >= 0; i = text.indexOf(part, i + 1)) {
            if (isWhole(text, part, i)) {
                return i;
            }
        }
        return -1;
    }

    static boolean isWhole(String text, String part, int at) {
        boolean begins = isEdge(part, 0) || isEdge(text, at - 1);
        return begins && (isEdge(part, part.length() - 1) || isEdge(text, at + part.length()));
    }

    static boolean isEdge(String text, int i) {
        return i < 0 || i >= text.length() || !Character.isLetterOrDigit(text.charAt(i));
    }
}
