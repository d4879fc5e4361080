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
}
