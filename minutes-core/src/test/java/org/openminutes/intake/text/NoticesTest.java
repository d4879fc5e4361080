// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openminutes.intake.Source;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.When;
import org.openminutes.register.Register;

class NoticesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "7 september|Nästa möte går vidare med det som sades 7/9.|none",
                "7 september 2021|Vid nästa möte följs dagens diskussion den 7 september upp.|none",
                "7 september|Mötet den 7/9 enades om att nästa möte hålls 5/10.|5/10",
                "7 september|Nästa möte hålls den 7 oktober.|den 7 oktober",
                "7 september 2021|Nästa möte hålls den 7 september 2022.|den 7 september 2022",
                "7 september 2021|Nästa möte efter 7/9 hålls 5/10.|5/10",
            })
    void the_day_of_this_meeting_is_no_coming_meeting(
            String day, String sentence, @Nullable String expected) {
        String notes =
                "Anteckningar Parkrådet " + day + "\n\n1. Läget\n" + sentence + "\n2. Slut\nHej.\n";
        Source source = Source.of("notes.txt", notes.getBytes(StandardCharsets.UTF_8));

        List<String> found =
                new TextImporter()
                        .read(source, Register.EMPTY)
                        .minutes()
                        .facts(MeetingNotice.class)
                        .flatMap(notice -> notice.meeting().date().stream())
                        .map(When::asWritten)
                        .toList();

        assertThat(found).isEqualTo(expected == null ? List.of() : List.of(expected));
    }
}
