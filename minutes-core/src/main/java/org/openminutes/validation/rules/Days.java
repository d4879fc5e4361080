// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
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

    /** Whether two dates are of one day and month, and of one year where both tell it. */
    static boolean isSameDay(When a, When b) {
        Optional<MonthDay> day = monthDay(a);
        OptionalInt year = year(a);
        OptionalInt other = year(b);
        return day.isPresent()
                && day.equals(monthDay(b))
                && (year.isEmpty() || other.isEmpty() || year.equals(other));
    }

    /** The day and month, of a date that tells both. */
    static Optional<MonthDay> monthDay(When when) {
        if (when instanceof When.Partial partial) {
            return partial.month().isPresent() && partial.day().isPresent()
                    ? valid(partial.month().getAsInt(), partial.day().getAsInt())
                    : Optional.empty();
        }
        return when.known().map(MonthDay::from);
    }

    private static Optional<MonthDay> valid(int month, int day) {
        return day <= Month.of(month).maxLength()
                ? Optional.of(MonthDay.of(month, day))
                : Optional.empty();
    }

    private static OptionalInt year(When when) {
        return when instanceof When.Partial partial
                ? partial.year()
                : when.known()
                        .map(day -> OptionalInt.of(day.getYear()))
                        .orElse(OptionalInt.empty());
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
