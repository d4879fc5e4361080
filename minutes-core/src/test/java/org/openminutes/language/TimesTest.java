// SPDX-License-Identifier: Apache-2.0
package org.openminutes.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openminutes.model.TimeRange;

class TimesTest {

    @ParameterizedTest(name = "{0} is {1} to {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "14:30-16:30 | 14:30 | 16:30 | 14:30-16:30",
                "kl. 14:30-16:30. | 14:30 | 16:30 | 14:30-16:30",
                "kl.9.30-14.00 | 09:30 | 14:00 | 9.30-14.00",
                "13:30 – 15 00 | 13:30 | 15:00 | 13:30 – 15 00",
                "mellan 10 – 10 | 10:00 | 10:00 | 10 – 10",
                "klockan 13 till 15 | 13:00 | 15:00 | 13 till 15",
                "18:51 | 18:51 | - | 18:51",
                "kl 9 | 09:00 | - | 9",
                "13.30 | 13:30 | - | 13.30",
                "13-15 | 13:00 | 15:00 | 13-15",
            })
    void every_notation_is_read(String text, LocalTime start, LocalTime end, String written) {
        TimeRange range = Times.parse(text).orElseThrow();

        assertThat(range.start()).contains(start);
        assertThat(range.end().orElse(null)).isEqualTo(end);
        assertThat(range.asWritten()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "avsnitt 3.3",
                "version 2.0",
                "§ 5:67",
                "2018–2020",
                "3:12-reglerna",
                "25:00",
                "12:75",
                "10-12 personer",
                "2021-09-14",
                "14-16 mars",
                "10.50 kr",
                "KS 2011:28"
            })
    void what_only_looks_like_a_time_is_none(String text) {
        assertThat(Times.find(text)).isEmpty();
    }

    @Test
    void times_are_found_beside_dates() {
        String text = "den 2 december 13:30 – 15 00, sedan den 15 oktober 13:30";

        assertThat(Times.find(text).stream().map(spot -> text.substring(spot.start(), spot.end())))
                .containsExactly("13:30 – 15 00", "13:30");
    }

    @Test
    void every_quarter_of_a_day_is_read_as_it_is_written() {
        for (int i = 0; i < 96; i++) {
            LocalTime time = LocalTime.MIDNIGHT.plusMinutes(15L * i);
            assertThat(Times.parse(Times.format(time)).flatMap(TimeRange::start)).contains(time);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"möte 10:00", "kaffe 10:00–10:15", "kl 9 kaffe 10:00"})
    void more_than_a_time_is_none(String text) {
        assertThat(Times.parse(text)).isEmpty();
    }
}
