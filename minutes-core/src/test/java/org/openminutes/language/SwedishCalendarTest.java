// SPDX-License-Identifier: Apache-2.0
package org.openminutes.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwedishCalendarTest {

    @ParameterizedTest
    @CsvSource({
        "1818-03-22", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23",
        "2011-04-24", "2019-04-21", "2020-04-12", "2021-04-04", "2024-03-31", "2025-04-20",
        "2026-04-05", "2027-03-28", "2038-04-25", "2049-04-18"
    })
    void easter_falls_on_its_day(LocalDate expected) {
        assertThat(SwedishCalendar.easter(expected.getYear())).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-01-01, nyårsdagen",
        "2026-01-06, trettondedag jul",
        "2026-04-03, långfredagen",
        "2026-04-05, påskdagen",
        "2026-04-06, annandag påsk",
        "2026-05-01, första maj",
        "2026-05-14, Kristi himmelsfärdsdag",
        "2026-05-24, pingstdagen",
        "2026-06-06, nationaldagen",
        "2026-06-20, midsommardagen",
        "2027-06-26, midsommardagen",
        "2026-10-31, alla helgons dag",
        "2021-11-06, alla helgons dag",
        "2020-10-31, alla helgons dag",
        "2026-12-25, juldagen",
        "2026-12-26, annandag jul",
        "2004-05-31, annandag pingst",
        "2008-05-01, första maj", // Ascension Day too
    })
    void a_holiday_has_its_name(LocalDate day, String name) {
        assertThat(SwedishCalendar.holiday(day)).contains(name);
        assertThat(SwedishCalendar.dayOff(day)).contains(name);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-06-19, midsommarafton",
        "2026-12-24, julafton",
        "2026-12-31, nyårsafton",
        "2026-03-07, lördag",
        "2026-03-08, söndag",
    })
    void eves_and_weekends_are_off_but_no_holidays(LocalDate day, String name) {
        assertThat(SwedishCalendar.dayOff(day)).contains(name);
        assertThat(SwedishCalendar.holiday(day)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-06",
        "2021-09-07",
        "2020-12-14",
        "2026-05-25",
        "2026-04-07",
        "2004-06-07",
        "2026-10-30",
        "2026-06-18",
        "2005-05-16",
        "2026-12-23"
    })
    void a_working_day_is_one(LocalDate day) {
        assertThat(SwedishCalendar.dayOff(day)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2020-03-06, fredag", "2021-09-07, tisdag", "2021-09-06, måndag"})
    void a_day_has_its_weekday(LocalDate day, String name) {
        assertThat(SwedishCalendar.weekday(day)).isEqualTo(name);
    }

    @Test
    void the_national_day_became_a_holiday_in_2005() {
        assertThat(SwedishCalendar.holiday(LocalDate.of(2004, 6, 6))).isEmpty();
        assertThat(SwedishCalendar.holiday(LocalDate.of(2005, 6, 6))).contains("nationaldagen");
    }

    @Test
    void a_year_before_the_calendar_is_refused_and_has_no_easter() {
        assertThatThrownBy(() -> SwedishCalendar.easter(1582)).hasMessageContaining("1582");
        assertThat(SwedishCalendar.holiday(LocalDate.of(1500, 4, 19))).isEmpty();
    }

    @Test
    void easter_of_fifty_one_years_is_that_of_the_almanacs() {
        String days =
                "1990 4/15 3/31 4/19 4/11 4/3 4/16 4/7 3/30 4/12 4/4 "
                        + "2000 4/23 4/15 3/31 4/20 4/11 3/27 4/16 4/8 3/23 4/12 "
                        + "2010 4/4 4/24 4/8 3/31 4/20 4/5 3/27 4/16 4/1 4/21 "
                        + "2020 4/12 4/4 4/17 4/9 3/31 4/20 4/5 3/28 4/16 4/1 "
                        + "2030 4/21 4/13 3/28 4/17 4/9 3/25 4/13 4/5 4/25 4/10 "
                        + "2040 4/1";
        int year = 0;
        for (String word : days.split(" ", -1)) {
            if (word.length() == 4) {
                year = word.contains("/") ? year : Integer.parseInt(word);
            }
            if (word.contains("/")) {
                String[] part = word.split("/", -1);
                LocalDate day =
                        LocalDate.of(year, Integer.parseInt(part[0]), Integer.parseInt(part[1]));
                assertThat(SwedishCalendar.easter(year)).isEqualTo(day);
                year++;
            }
        }
        assertThat(year).isEqualTo(2041);
    }

    /** After another computus (Butcher's), for every year there is. */
    @Test
    void easter_agrees_with_another_way_to_compute_it() {
        for (int year = 1583; year <= 9999; year++) {
            int a = year % 19;
            int b = year / 100;
            int c = year % 100;
            int g = (b - (b + 8) / 25 + 1) / 3;
            int h = (19 * a + b - b / 4 - g + 15) % 30;
            int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
            int m = (a + 11 * h + 22 * l) / 451;
            int n = h + l - 7 * m + 114;

            assertThat(SwedishCalendar.easter(year))
                    .isEqualTo(LocalDate.of(year, n / 31, n % 31 + 1));
        }
    }

    @ParameterizedTest(name = "{0}: midsummer {1}, All Saints {2}")
    @CsvSource({
        "2015, 06-20, 10-31", "2016, 06-25, 11-05", "2017, 06-24, 11-04", "2018, 06-23, 11-03",
        "2019, 06-22, 11-02", "2020, 06-20, 10-31", "2021, 06-26, 11-06", "2022, 06-25, 11-05",
        "2023, 06-24, 11-04", "2024, 06-22, 11-02", "2025, 06-21, 11-01", "2026, 06-20, 10-31"
    })
    void the_movable_saturdays_fall_on_their_days(int year, String midsummer, String saints) {
        LocalDate june = LocalDate.parse(year + "-" + midsummer);

        assertThat(SwedishCalendar.holiday(june)).contains("midsommardagen");
        assertThat(SwedishCalendar.dayOff(june.minusDays(1))).contains("midsommarafton");
        assertThat(SwedishCalendar.holiday(LocalDate.parse(year + "-" + saints)))
                .contains("alla helgons dag");
    }

    @Test
    void a_year_has_the_thirteen_holidays_of_the_act_but_those_that_coincide() {
        for (int year = 2005; year < 2300; year++) {
            long found =
                    LocalDate.of(year, 1, 1)
                            .datesUntil(LocalDate.of(year + 1, 1, 1))
                            .filter(day -> SwedishCalendar.holiday(day).isPresent())
                            .count();
            LocalDate easter = SwedishCalendar.easter(year);
            boolean ascension = easter.plusDays(39).equals(LocalDate.of(year, 5, 1));
            boolean pentecost = easter.plusDays(49).equals(LocalDate.of(year, 6, 6));

            assertThat(found).as("%d", year).isEqualTo(ascension || pentecost ? 12 : 13);
        }
    }
}
