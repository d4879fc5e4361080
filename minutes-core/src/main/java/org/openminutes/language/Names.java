// SPDX-License-Identifier: Apache-2.0
package org.openminutes.language;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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

    /** The letters from U+00C0 on, folded. */
    private static final String LATIN =
            "aaaaaaæceeeeiiiiðnooooo×øuuuuyþßaaaaaaæceeeeiiiiðnooooo÷øuuuuyþy";

    private static final char FIRST_LATIN = 'À';

    private Names() {}

    /**
     * Makes spellings of one name equal: lower case, without marks (å is a), hyphens, full stops
     * and commas as blanks, one blank between words, none around.
     *
     * @param name any text
     * @return its folded form; may be empty
     */
    public static String fold(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        boolean blank = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (isSeparator(c)) {
                blank = folded.length() > 0;
                continue;
            }
            if (!isPlain(c)) {
                return foldAny(name);
            }
            if (blank) {
                folded.append(' ');
                blank = false;
            }
            folded.append(plain(c));
        }
        return folded.toString();
    }

    private static boolean isSeparator(char c) {
        return c == ' ' || c == '-' || c == '.' || c == ',' || (c >= '\t' && c <= '\r');
    }

    private static boolean isPlain(char c) {
        return (c > ' ' && c < 0x7F) || (c >= FIRST_LATIN && c - FIRST_LATIN < LATIN.length());
    }

    private static char plain(char c) {
        if (c >= FIRST_LATIN) {
            return LATIN.charAt(c - FIRST_LATIN);
        }
        return c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
    }

    /** For text with other characters than those of {@link #LATIN} and ASCII. */
    private static String foldAny(String name) {
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
     * Whether two names differ, but only by {@link #NEAR} letters at most ({@code Johnny Mattsson},
     * {@code Jonny Mattsson}), having as many words. Names of fewer than seven letters never are.
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
                && Math.abs(one.length() - other.length()) <= NEAR
                && blanks(one) == blanks(other)
                && isWithin(one, other, NEAR);
    }

    /**
     * Whether {@code written} is a short form of {@code full}: the first name alone, or the first
     * name and the beginning of the last ({@code Lars}, {@code Lars A} of {@code Lars Almlöf}).
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

    private static long blanks(String folded) {
        return folded.chars().filter(c -> c == ' ').count();
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
        int[] above = IntStream.rangeClosed(0, b.length()).toArray();
        int[] row = new int[above.length];
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int best = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
                best = Math.min(best, row[j]);
            }
            if (best > limit) {
                return false;
            }
            int[] spare = above;
            above = row;
            row = spare;
        }
        return above[b.length()] <= limit;
    }
}
