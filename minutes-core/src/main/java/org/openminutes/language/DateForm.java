// SPDX-License-Identifier: Apache-2.0
package org.openminutes.language;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openminutes.model.When;

/**
 * One way of writing a date: what it looks like and what it means.
 *
 * @param pattern what it looks like; group {@code when}, if it has one, is what counts as written
 * @param cues small letters or signs one of which stands in every such date: cheap to look for
 *     before the pattern is
 * @param begins small letters one of which begins every such date that does not begin with a number
 * @param number what the first number of every such date looks like; none if it need have none
 * @param meaning what it means; empty if it only looks like it
 */
record DateForm(
        Pattern pattern,
        List<String> cues,
        List<String> begins,
        @Nullable NumberShape number,
        Function<MatchResult, Optional<When>> meaning) {

    /** One begins the name of each month. */
    static final List<String> MONTH_CUES =
            List.of(
                    "jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov",
                    "dec");

    /** More than any form has before its first number: {@code "onsdagen, den "}. */
    static final int BEFORE_NUMBER = 20;

    /** What can stand before the number of a day. */
    static final List<String> DAYS =
            List.of("den", "mån", "tis", "ons", "tor", "fre", "lör", "sön");

    static final List<String> NUMBER = List.of();

    /** Whether one of some cues stands in a text in small letters. */
    static boolean isIn(String lower, List<String> cues) {
        for (int i = 0; i < cues.size(); i++) {
            if (lower.contains(cues.get(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Where in a text a date of this form can begin: at one of its beginnings, with a number as
     * near as in such a date if it has one.
     *
     * @param text any text
     * @param all its words and numbers
     * @return which of them, in order
     */
    int[] starts(String text, WordStarts all) {
        int[] starts = new int[all.count()];
        int count = 0;
        for (int k = 0; k < all.count(); k++) {
            int i = all.at(k);
            if (mayBegin(text, i, text.charAt(i))) {
                starts[count++] = k;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    /**
     * Adds all dates of this form, also those that overlap one of another form.
     *
     * @param text the text
     * @param all its words and numbers
     * @param starts at which of them to look, of {@link #starts}
     * @param to takes them
     */
    void findIn(String text, WordStarts all, int[] starts, List<Spot<When>> to) {
        Matcher matcher = null;
        int free = 0;
        for (int k : starts) {
            int at = all.at(k);
            boolean shaped = number == null || number.fits(text, at + all.toNumber(k));
            if (at < free || !shaped) {
                continue;
            }
            matcher = matcher == null ? pattern.matcher(text).useTransparentBounds(true) : matcher;
            if (matcher.region(at, text.length()).lookingAt()) {
                free = matcher.end();
                Optional<When> when = meaning.apply(matcher);
                if (when.isPresent()) {
                    int start = free - when.get().asWritten().length();
                    to.add(new Spot<>(when.get(), start, free));
                }
            }
        }
    }

    private boolean mayBegin(String text, int at, char c) {
        if (NumberShape.isDigit(c)) {
            return begins == DAYS || begins == NUMBER;
        }
        char small = Character.toLowerCase(c);
        for (int i = 0; i < begins.size(); i++) {
            String word = begins.get(i);
            if (word.charAt(0) == small && text.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}
