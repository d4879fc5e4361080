// SPDX-License-Identifier: Apache-2.0
package org.openminutes.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Compares names of people and organisations as they are written: equal when folded, near when a
 * slip apart, short for a longer one.
 */
public final class Names {

    /** How many letters may differ between two spellings of one name. */
    public static final int NEAR = 2;

    /** Shorter names than this, in letters, are never near: a slip apart is another name. */
    private static final int SHORTEST_NEAR = 7;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Pd}.,]+");

    private Names() {}

    /**
     * Makes spellings of one name equal: lower case, without marks (å is a), hyphens, full stops
     * and commas as blanks, one blank between words, none around.
     *
     * @param name any text
     * @return its folded form; may be empty
     */
    public static String fold(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return SEPARATORS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /**
     * Whether two names are the same when folded.
     *
     * @param a a name
     * @param b a name
     * @return true if they are
     */
    public static boolean isSame(String a, String b) {
        return fold(a).equals(fold(b));
    }

    /**
     * Whether two names differ, but only by {@link #NEAR} letters at most ({@code Johnny
     * Magnusson}, {@code Jonny Magnusson}), having as many words. Names of fewer than seven letters
     * never are.
     *
     * @param a a name
     * @param b a name
     * @return true if they are near
     */
    public static boolean isNear(String a, String b) {
        String one = fold(a);
        String other = fold(b);
        return !one.equals(other)
                && Math.min(one.length(), other.length()) >= SHORTEST_NEAR
                && words(one).size() == words(other).size()
                && isWithin(one, other, NEAR);
    }

    /**
     * Whether {@code written} is a short form of {@code full}: the first name alone, or the first
     * name and the beginning of the last ({@code Lars}, {@code Lars A} of {@code Lars Almroth}).
     *
     * @param written what stands in a text
     * @param full a name in full
     * @return true if it is, and is not the full name itself
     */
    public static boolean isShortFor(String written, String full) {
        List<String> few = words(fold(written));
        List<String> all = words(fold(full));
        if (few.isEmpty() || all.size() < 2 || few.equals(all) || few.size() > all.size()) {
            return false;
        }
        if (fold(firstWord(full)).equals(fold(written))) {
            return true;
        }
        if (few.size() == 1) {
            return few.get(0).equals(all.get(0));
        }
        int last = few.size() - 1;
        return few.subList(0, last).equals(all.subList(0, last))
                && few.get(last).length() <= 2
                && all.get(all.size() - 1).startsWith(few.get(last));
    }

    private static String firstWord(String name) {
        return name.strip().split("\\s+", 2)[0];
    }

    private static List<String> words(String folded) {
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    /** Levenshtein distance, given up as soon as it must exceed {@code limit}. */
    static boolean isWithin(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return false;
        }
        List<Integer> above = new ArrayList<>();
        for (int j = 0; j <= b.length(); j++) {
            above.add(j);
        }
        for (int i = 1; i <= a.length(); i++) {
            List<Integer> row = new ArrayList<>();
            row.add(i);
            int best = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = above.get(j - 1) + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int cell = Math.min(change, Math.min(above.get(j), row.get(j - 1)) + 1);
                row.add(cell);
                best = Math.min(best, cell);
            }
            if (best > limit) {
                return false;
            }
            above = row;
        }
        return above.get(b.length()) <= limit;
    }
}
