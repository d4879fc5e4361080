// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.openminutes.internal.Require;

/**
 * A date as people write it (<i>datum</i>): exact, partial, a period, or relative to something.
 *
 * <p>Every form keeps what was written. Imprecision is for the rules to report, and a missing year
 * is never filled in silently.
 */
public sealed interface When {

    /** The words that stand for the date in the record, e.g. {@code "6 mars"}; not blank. */
    String asWritten();

    /** The day, if it is known exactly. */
    default Optional<LocalDate> known() {
        return Optional.empty();
    }

    /**
     * A known day.
     *
     * @param date the day
     * @param asWritten how it stands in the record
     */
    record OnDate(LocalDate date, String asWritten) implements When {

        /** Checks the parts. */
        public OnDate {
            requireNonNull(date, "date");
            Require.text(asWritten, "date as written");
        }

        @Override
        public Optional<LocalDate> known() {
            return Optional.of(date);
        }
    }

    /**
     * Some parts of a date: {@code "6 mars"}, {@code "vecka 11"}, {@code "mars 2020"}.
     *
     * @param year e.g. 2020
     * @param month 1 to 12
     * @param day of the month, 1 to 31
     * @param week ISO week number, 1 to 53
     * @param asWritten how it stands in the record
     */
    record Partial(
            OptionalInt year,
            OptionalInt month,
            OptionalInt day,
            OptionalInt week,
            String asWritten)
            implements When {

        /**
         * Checks the ranges.
         *
         * @throws IllegalArgumentException if a part is out of its range
         */
        public Partial {
            requireNonNull(year, "year");
            range(month, 1, 12, "month");
            range(day, 1, 31, "day");
            range(week, 1, 53, "week");
            Require.text(asWritten, "date as written");
        }

        private static void range(OptionalInt value, int min, int max, String what) {
            value.ifPresent(
                    v -> {
                        if (v < min || v > max) {
                            throw new IllegalArgumentException(
                                    "%s is %s to %s, got %s".formatted(what, min, max, v));
                        }
                    });
        }
    }

    /**
     * A stretch of days: {@code "våren 2020"}.
     *
     * @param from first day
     * @param to last day
     * @param asWritten how it stands in the record
     */
    record Period(LocalDate from, LocalDate to, String asWritten) implements When {

        /** Checks the parts; a period that ends before it begins can be written, and is kept. */
        public Period {
            requireNonNull(from, "from");
            requireNonNull(to, "to");
            Require.text(asWritten, "date as written");
        }
    }

    /**
     * A time told by something else: {@code "nästa möte"}, {@code "imorgon"}, {@code "snarast"}.
     *
     * @param anchor what it is told by
     * @param asWritten how it stands in the record
     */
    record Relative(Anchor anchor, String asWritten) implements When {

        /** Checks the parts. */
        public Relative {
            requireNonNull(anchor, "anchor");
            Require.text(asWritten, "date as written");
        }
    }

    /** What a {@link Relative} time is told by. */
    enum Anchor {
        /** The day of the meeting (<i>idag</i>). */
        MEETING_DAY,
        /** The day after it (<i>imorgon</i>). */
        DAY_AFTER_MEETING,
        /** The week after it (<i>kommande vecka</i>). */
        WEEK_AFTER_MEETING,
        /** The same body's meeting before this one (<i>förra mötet</i>). */
        PREVIOUS_MEETING,
        /** The same body's next meeting (<i>nästa möte</i>). */
        NEXT_MEETING,
        /** The next meeting of another body. */
        NEXT_MEETING_OF_OTHER_BODY,
        /** Nothing that can be dated (<i>snarast, längre fram</i>). */
        UNSPECIFIED
    }

    /**
     * A known day, written as ISO 8601.
     *
     * @param date the day
     * @return e.g. {@code 2026-03-06}
     */
    static When on(LocalDate date) {
        return new OnDate(date, date.toString());
    }

    /**
     * A day and month without a year.
     *
     * @param day 1 to 31
     * @param month 1 to 12
     * @param asWritten how it stands in the record, e.g. {@code "6 mars"}
     * @return the partial date
     */
    static When dayAndMonth(int day, int month, String asWritten) {
        return new Partial(
                OptionalInt.empty(),
                OptionalInt.of(month),
                OptionalInt.of(day),
                OptionalInt.empty(),
                asWritten);
    }
}
