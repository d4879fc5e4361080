// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.openminutes.model.When;

/** A day and month, with the year if it is written. */
record Day(OptionalInt year, int month, int day) {

    /** The day a date tells; nothing if it is a week, a month or a stretch of days. */
    static Optional<Day> of(When when) {
        if (when instanceof When.OnDate on) {
            LocalDate date = on.date();
            return Optional.of(
                    new Day(
                            OptionalInt.of(date.getYear()),
                            date.getMonthValue(),
                            date.getDayOfMonth()));
        }
        return when instanceof When.Partial partial
                        && partial.month().isPresent()
                        && partial.day().isPresent()
                ? Optional.of(
                        new Day(
                                partial.year(),
                                partial.month().getAsInt(),
                                partial.day().getAsInt()))
                : Optional.empty();
    }

    /** Whether these words, in a record of the meeting on {@code other}, mean that day. */
    boolean means(Day other) {
        return month == other.month
                && day == other.day
                && (year.isEmpty() || year.equals(other.year));
    }
}
