// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.Source;
import org.openminutes.model.Meeting;
import org.openminutes.model.TimeRange;
import org.openminutes.register.Register;

/** The breaks of a meeting (ajourneringar), from its front page and from its items. */
class AdjournmentsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kl. 13.00–16.40, ajournering kl. 14.10–14.25|14.10–14.25",
                "kl. 13.00–16.40 (ajournering 14:10-14:25)|14:10-14:25",
                "13.00-16.40. Ajournering kl. 14.10-14.25 och kl. 15.30-15.40|14.10-14.25, 15.30-15.40",
                "13.00-16.40\\nMötet ajournerades kl 14.10-14.25|14.10-14.25",
                "13.00-16.40\\nAjourneringar: 14.10-14.25, 15.30-15.40|14.10-14.25, 15.30-15.40",
            })
    void those_of_the_front_page_are_kept_apart_from_the_time(String time, String expected) {
        ImportResult result = read(time.replace("\\n", "\n"), "Inget finns att ta upp.");

        Meeting meeting = result.minutes().meeting();
        assertThat(written(meeting)).containsExactly(expected.split(", ", -1));
        TimeRange whole = meeting.time().orElseThrow();
        assertThat(whole.start()).hasToString("Optional[13:00]");
        assertThat(whole.end()).hasToString("Optional[16:40]");
        assertThat(result.trace().skipped())
                .noneMatch(skipped -> skipped.reason().equals(Audit.UNPLACED));
    }

    @Test
    void those_told_in_an_item_are_the_meetings_too_and_told_twice_are_one() {
        ImportResult result =
                read(
                        "13.00-16.40, ajournering 14.10-14.25",
                        "Mötet ajourneras kl. 14.10-14.25. Mötet ajournerades kl. 15.30-15.40.");

        assertThat(written(result.minutes().meeting()))
                .containsExactly("14.10-14.25", "15.30-15.40");
    }

    @Test
    void another_day_to_go_on_is_no_break() {
        ImportResult result =
                read("13.00-16.40", "Nämnden beslutar att ajournera mötet till 11 maj kl. 13.00.");

        assertThat(result.minutes().meeting().adjournments()).isEmpty();
    }

    private static List<String> written(Meeting meeting) {
        return meeting.adjournments().stream().map(TimeRange::asWritten).toList();
    }

    private static ImportResult read(String time, String words) {
        String text =
                """
                Protokoll Kulturnämnden 2024-03-12

                Plats: Stadshuset
                Tid: %s

                Närvarande: Eva Holm (S), Per Ask (M)

                § 21 Information

                %s

                § 22 Övrigt

                Frågan om lokaler togs upp.
                """
                        .formatted(time, words);
        Source source = Source.of("notes.txt", text.getBytes(StandardCharsets.UTF_8));
        return new TextImporter().read(source, Register.EMPTY);
    }
}
