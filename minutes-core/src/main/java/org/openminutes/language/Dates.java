// SPDX-License-Identifier: Apache-2.0
package org.openminutes.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openminutes.model.When;

/**
 * Swedish dates as people write them, in text and back: {@code "6 mars"}, {@code "31/12 2021"},
 * {@code "24-10-21"}, {@code "vecka 11"}, {@code "våren 2020"}, {@code "nästa möte"}. A year that
 * is not written is not made up.
 */
public final class Dates {

    private Dates() {}

    /**
     * Finds all dates in a text. Section numbers, spans of years, case numbers and amounts are
     * none.
     *
     * @param text any text
     * @return them in order, none overlapping another; of two that begin alike the longer
     */
    public static List<Spot<When>> find(String text) {
        List<Spot<When>> all = new ArrayList<>();
        WordStarts numbered = WordStarts.beforeNumbers(text, DateForm.BEFORE_NUMBER);
        Optional<WordStarts> words = Optional.empty();
        Optional<int[]> days = Optional.empty();
        String lower = text.toLowerCase(Locale.ROOT);
        boolean months = DateForm.isIn(lower, DateForm.MONTH_CUES);
        for (DateForm form : DateForms.ALL) {
            boolean cue =
                    form.cues() == DateForm.MONTH_CUES ? months : DateForm.isIn(lower, form.cues());
            if (cue && form.begins() == DateForm.DAYS) {
                // Most forms begin alike: where they can is sought once.
                days = days.or(() -> Optional.of(form.starts(text, numbered)));
                form.findIn(text, numbered, days.get(), all);
            } else if (cue && form.number() != null) {
                form.findIn(text, numbered, form.starts(text, numbered), all);
            } else if (cue) {
                words = words.or(() -> Optional.of(WordStarts.all(text)));
                form.findIn(text, words.get(), form.starts(text, words.get()), all);
            }
        }
        all.sort(
                Comparator.<Spot<When>>comparingInt(Spot::start)
                        .thenComparing(Comparator.<Spot<When>>comparingInt(Spot::end).reversed()));
        List<Spot<When>> result = new ArrayList<>();
        int free = 0;
        for (Spot<When> spot : all) {
            if (spot.start() >= free) {
                result.add(spot);
                free = spot.end();
            }
        }
        return List.copyOf(result);
    }

    /**
     * Reads a text that is one date and nothing else but blanks and a final full stop or comma.
     *
     * @param text any text
     * @return the date, or empty if it is none
     */
    public static Optional<When> parse(String text) {
        List<Spot<When>> spots = find(text);
        if (spots.size() != 1) {
            return Optional.empty();
        }
        Spot<When> spot = spots.get(0);
        String rest = text.substring(0, spot.start()) + text.substring(spot.end());
        return rest.chars().allMatch(c -> Character.isWhitespace(c) || c == '.' || c == ',')
                ? Optional.of(spot.value())
                : Optional.empty();
    }

    /**
     * Writes a day in words.
     *
     * @param date the day
     * @return e.g. {@code "6 mars 2020"}
     */
    public static String format(LocalDate date) {
        return date.getDayOfMonth()
                + " "
                + DateParts.MONTHS.get(date.getMonthValue() - 1)
                + " "
                + date.getYear();
    }

    /**
     * Writes a day as ISO 8601.
     *
     * @param date the day
     * @return e.g. {@code "2020-03-06"}
     */
    public static String iso(LocalDate date) {
        return date.toString();
    }
}
