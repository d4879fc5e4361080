// SPDX-License-Identifier: Apache-2.0
package org.openminutes.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openminutes.model.When;

class DatesTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "den 6 december 2019 | 2019-12-06",
                "18 nov 2022 | 2022-11-18",
                "Måndagen den 25 maj 2009 | 2009-05-25",
                "fredag 3 april 2020 | 2020-04-03",
                "31/12 2021 | 2021-12-31",
                "1/1 2022 | 2022-01-01",
                "24/9-2021 | 2021-09-24",
                "2018-09-25 | 2018-09-25",
                "2019-2-22 | 2019-02-22",
                "24-10-21 | 2024-10-21",
                "24.12.06 | 2024-12-06",
                "08-10-2020 | 2020-10-08",
                "20200508 | 2020-05-08",
                "29 februari 2024 | 2024-02-29",
                "6 mars | month 3 day 6",
                "den 1:a maj | month 5 day 1",
                "18/5 | month 5 day 18",
                "5 oktober. | month 10 day 5",
                "mars 2020 | year 2020 month 3",
                "vecka 11 | week 11",
                "v. 11 | week 11",
                "vecka 45 2021 | year 2021 week 45",
                "våren 2020 | 2020-03-01 to 2020-05-31",
                "vintern 2019 | 2019-12-01 to 2020-02-29",
                "3-4 maj 2021 | 2021-05-03 to 2021-05-04",
                "imorgon | DAY_AFTER_MEETING",
                "nästa möte | NEXT_MEETING",
                "kommande vecka | WEEK_AFTER_MEETING",
                "förra mötet | PREVIOUS_MEETING",
                "nästa decembers delregionala möte | NEXT_MEETING_OF_OTHER_BODY",
                "så snart som möjligt | UNSPECIFIED",
            })
    void every_notation_is_read(String written, String meaning) {
        assertThat(Dates.parse(written).map(DatesTest::plain)).contains(meaning);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "avsnitt 3.3",
                "2020/2021",
                "läsåret 2019/ 2020",
                "KS/2011:286",
                "RS 2021/69",
                "40 Mkr",
                "1/2 tjänst",
                "32/13",
                "31/2 2020",
                "30 februari 2021",
                "2020-13-01",
                "19800101-1234",
                "option 1",
                "kl. 14:30",
                "2 (3)",
                "10–15 personer",
                "1234567890"
            })
    void what_only_looks_like_a_date_is_none(String text) {
        assertThat(Dates.find(text)).isEmpty();
    }

    @Test
    void all_dates_in_a_text_are_found_where_they_stand() {
        String text = "Mötet 15/6 flyttas till den 14 december, senast 5 oktober; se 2018-09-25.";

        List<Spot<When>> spots = Dates.find(text);

        assertThat(spots.stream().map(spot -> text.substring(spot.start(), spot.end())))
                .containsExactly("15/6", "den 14 december", "5 oktober", "2018-09-25");
        assertThat(spots)
                .allMatch(s -> s.value().asWritten().equals(text.substring(s.start(), s.end())));
    }

    @Test
    void a_month_after_a_preposition_is_a_date_without_a_day() {
        assertThat(Dates.find("Nästa punkt i december.").stream().map(spot -> plain(spot.value())))
                .containsExactly("month 12");
    }

    @Test
    void every_day_is_read_as_it_is_written() {
        for (LocalDate day = LocalDate.of(2020, 1, 1);
                day.getYear() < 2022;
                day = day.plusDays(1)) {
            assertThat(Dates.parse(Dates.format(day)).flatMap(When::known)).contains(day);
            assertThat(Dates.parse(Dates.iso(day)).flatMap(When::known)).contains(day);
        }
    }

    @Test
    void a_day_is_written_in_words() {
        assertThat(Dates.format(LocalDate.of(2020, 3, 6))).isEqualTo("6 mars 2020");
        assertThat(Dates.iso(LocalDate.of(2020, 3, 6))).isEqualTo("2020-03-06");
    }

    @Test
    void two_dates_or_other_words_are_not_one_date() {
        assertThat(Dates.parse("17 april, 14 augusti")).isEmpty();
        assertThat(Dates.parse("möte 17 april")).isEmpty();
        assertThat(Dates.parse("")).isEmpty();
    }

    private static String plain(When when) {
        if (when instanceof When.OnDate day) {
            return day.date().toString();
        }
        if (when instanceof When.Period period) {
            return period.from() + " to " + period.to();
        }
        if (when instanceof When.Relative relative) {
            return relative.anchor().name();
        }
        When.Partial partial = (When.Partial) when;
        return List.of(
                        "year " + partial.year().orElse(0),
                        "month " + partial.month().orElse(0),
                        "day " + partial.day().orElse(0),
                        "week " + partial.week().orElse(0))
                .stream()
                .filter(part -> !part.endsWith(" 0"))
                .collect(Collectors.joining(" "));
    }
}
