// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.openminutes.model.When;
import org.openminutes.validation.Subject;

/** The days that dates as written stand for. */
final class Days {

    private Days() {}

    /** The day of the meeting, if it is known exactly. */
    static Optional<LocalDate> meeting(Subject subject) {
        return subject.minutes().meeting().date().flatMap(When::known);
    }

    /** Whether a date has a day or month or week but no year. */
    static boolean lacksYear(When when) {
        return when instanceof When.Partial partial && partial.year().isEmpty();
    }

    /** The last day a date can mean; absent without a year or for a relative time. */
    static Optional<LocalDate> last(When when) {
        if (when instanceof When.Period period) {
            return Optional.of(period.to());
        }
        return when instanceof When.Partial partial && partial.year().isPresent()
                ? last(partial, partial.year().getAsInt())
                : when.known();
    }

    private static Optional<LocalDate> last(When.Partial partial, int year) {
        if (year < 1 || year > 9999) {
            return Optional.empty();
        }
        if (partial.week().isPresent()) {
            LocalDate fourth = LocalDate.of(year, 1, 4);
            LocalDate monday = fourth.minusDays(fourth.getDayOfWeek().getValue() - 1L);
            return Optional.of(monday.plusWeeks(partial.week().getAsInt() - 1L).plusDays(6));
        }
        if (partial.month().isEmpty()) {
            return Optional.of(LocalDate.of(year, 12, 31));
        }
        YearMonth month = YearMonth.of(year, partial.month().getAsInt());
        int day = Math.min(partial.day().orElse(31), month.lengthOfMonth());
        return Optional.of(month.atDay(day));
    }
}
