// SPDX-License-Identifier: Apache-2.0
package org.openminutes.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Swedish public holidays (<i>allmänna helgdagar</i>) as the act (1989:253) lists them, and the
 * days that agreements make free besides. For 1953 and later, when midsummer became movable; the
 * national day is a holiday from 2005 on, Whit Monday was until 2004.
 */
public final class SwedishCalendar {

    private static final List<String> WEEKDAYS =
            List.of("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag");

    private static final int NATIONAL_DAY_SINCE = 2005;

    private SwedishCalendar() {}

    /**
     * The name of the day of the week.
     *
     * @param day any day
     * @return in Swedish, in lower case, e.g. {@code "lördag"}
     */
    public static String weekday(LocalDate day) {
        return WEEKDAYS.get(day.getDayOfWeek().getValue() - 1);
    }

    /**
     * Why a day is no working day.
     *
     * @param day any day
     * @return the name of the holiday or eve ({@code "juldagen"}, {@code "midsommarafton"}), else
     *     {@code "lördag"} or {@code "söndag"}; empty for a working day
     */
    public static Optional<String> dayOff(LocalDate day) {
        return holiday(day)
                .or(() -> eve(day))
                .or(() -> isWeekend(day) ? Optional.of(weekday(day)) : Optional.empty());
    }

    /**
     * The name of a public holiday.
     *
     * @param day any day
     * @return in Swedish, in lower case; empty if it is none. Ordinary Sundays, which the act
     *     counts too, are none here
     */
    public static Optional<String> holiday(LocalDate day) {
        return fixed(day).or(() -> ofEaster(day)).or(() -> saturday(day));
    }

    /**
     * Easter Sunday (<i>påskdagen</i>), after the Gregorian computus.
     *
     * @param year 1583 to 9999
     * @return the day
     * @throws IllegalArgumentException if the year is out of range
     */
    public static LocalDate easter(int year) {
        if (year < 1583 || year > 9999) {
            throw new IllegalArgumentException("Easter is known for 1583 to 9999, got " + year);
        }
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int moonShift = (8 * century + 13) / 25;
        int epact = (19 * golden + century - century / 4 - moonShift + 15) % 30;
        int sunday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int correction = (golden + 11 * epact + 22 * sunday) / 451;
        int count = epact + sunday - 7 * correction + 114;
        return LocalDate.of(year, count / 31, count % 31 + 1);
    }

    private static Optional<String> fixed(LocalDate day) {
        return switch (day.getMonthValue() * 100 + day.getDayOfMonth()) {
            case 101 -> Optional.of("nyårsdagen");
            case 106 -> Optional.of("trettondedag jul");
            case 501 -> Optional.of("första maj");
            case 606 ->
                    day.getYear() >= NATIONAL_DAY_SINCE
                            ? Optional.of("nationaldagen")
                            : Optional.empty();
            case 1225 -> Optional.of("juldagen");
            case 1226 -> Optional.of("annandag jul");
            default -> Optional.empty();
        };
    }

    private static Optional<String> ofEaster(LocalDate day) {
        if (day.getYear() < 1583 || day.getYear() > 9999) {
            return Optional.empty();
        }
        long after = ChronoUnit.DAYS.between(easter(day.getYear()), day);
        if (after == 50) {
            return day.getYear() < NATIONAL_DAY_SINCE
                    ? Optional.of("annandag pingst")
                    : Optional.empty();
        }
        return switch ((int) after) {
            case -2 -> Optional.of("långfredagen");
            case 0 -> Optional.of("påskdagen");
            case 1 -> Optional.of("annandag påsk");
            case 39 -> Optional.of("Kristi himmelsfärdsdag");
            case 49 -> Optional.of("pingstdagen");
            default -> Optional.empty();
        };
    }

    /** Midsummer Day is the Saturday of 20–26 June, All Saints' Day that of 31 Oct–6 Nov. */
    private static Optional<String> saturday(LocalDate day) {
        if (day.getDayOfWeek() != DayOfWeek.SATURDAY) {
            return Optional.empty();
        }
        if (isWithin(day, 6, 20)) {
            return Optional.of("midsommardagen");
        }
        return isWithin(day, 10, 31) ? Optional.of("alla helgons dag") : Optional.empty();
    }

    /** The eves on which nobody meets. */
    private static Optional<String> eve(LocalDate day) {
        if (isWithin(day, 6, 19) && day.getDayOfWeek() == DayOfWeek.FRIDAY) {
            return Optional.of("midsommarafton");
        }
        return switch (day.getMonthValue() * 100 + day.getDayOfMonth()) {
            case 1224 -> Optional.of("julafton");
            case 1231 -> Optional.of("nyårsafton");
            default -> Optional.empty();
        };
    }

    private static boolean isWithin(LocalDate day, int month, int firstDay) {
        LocalDate first = LocalDate.of(day.getYear(), month, firstDay);
        return !day.isBefore(first) && day.isBefore(first.plusDays(7));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }
}
