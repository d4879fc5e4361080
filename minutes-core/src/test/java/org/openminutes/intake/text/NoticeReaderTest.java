// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.Source;
import org.openminutes.model.Notice;
import org.openminutes.model.When;
import org.openminutes.register.Register;

/** The notice that the minutes are adjusted (anslag, bevis), in the forms protocols have it. */
class NoticeReaderTest {

    @Test
    void a_form_with_one_fact_a_line() {
        ImportResult result =
                read(
                        """
                        ANSLAG/BEVIS
                        Protokollet är justerat. Justeringen har tillkännagivits genom anslag.
                        Organ: Kommunstyrelsen
                        Sammanträdesdatum: 2024-03-12
                        Datum för anslags uppsättande: 2024-03-15
                        Datum för anslags nedtagande: 2024-04-08
                        Förvaringsplats för protokollet: Kommunkansliet
                        """);

        Notice notice = result.minutes().notice().orElseThrow();
        assertThat(written(notice.adjustedOn())).isEmpty();
        assertThat(written(notice.postedOn())).contains("2024-03-15");
        assertThat(written(notice.removedOn())).contains("2024-04-08");
        assertThat(notice.keptAt()).contains("Kommunkansliet");
        assertThat(result.trace().place("notice")).isPresent();
    }

    @Test
    void both_days_in_one_line_of_a_form_in_columns() {
        Notice notice =
                read("""
                                Bevis
                                Datum då anslaget sätts upp 2024-03-15    Datum då anslaget tas ned 2024-04-08
                                Förvaringsplats för protokoll Stadshuset, plan 2
                                """)
                        .minutes()
                        .notice()
                        .orElseThrow();

        assertThat(written(notice.postedOn())).contains("2024-03-15");
        assertThat(written(notice.removedOn())).contains("2024-04-08");
        assertThat(notice.keptAt()).contains("Stadshuset, plan 2");
    }

    @Test
    void the_day_of_adjustment_in_words() {
        Notice notice =
                read("""
                                Anslagsbevis
                                Protokollet justerades den 14 mars 2024
                                Tillkännagivet på anslagstavlan den 15 mars 2024
                                """)
                        .minutes()
                        .notice()
                        .orElseThrow();

        assertThat(written(notice.adjustedOn())).contains("den 14 mars 2024");
        assertThat(written(notice.postedOn())).contains("den 15 mars 2024");
        assertThat(written(notice.removedOn())).isEmpty();
    }

    @Test
    void a_form_that_was_not_filled_in_makes_no_notice_and_loses_no_word() {
        ImportResult result =
                read(
                        """
                        ANSLAG/BEVIS
                        Organ: Kommunstyrelsen
                        Datum för anslags uppsättande:
                        Datum för anslags nedtagande:
                        """);

        assertThat(result.minutes().notice()).isEmpty();
        assertThat(result.trace().skipped())
                .noneMatch(skipped -> skipped.reason().equals(Audit.UNPLACED));
    }

    private static Optional<String> written(Optional<When> when) {
        return when.map(When::asWritten);
    }

    private static ImportResult read(String notice) {
        String text =
                """
                PROTOKOLL
                Kommunstyrelsen
                Sammanträdesdatum 2024-03-12

                Plats och tid: Kommunhuset, kl. 13.00–16.40
                Beslutande: Eva Holm (S), ordförande
                Per Ask (M)
                Utses att justera: Per Ask
                Paragrafer: §§ 21–22

                %s

                § 21 Taxa för torghandel

                Kommunstyrelsen beslutar att anta taxan.

                § 22 Övrigt

                Frågan om lokaler togs upp.
                """
                        .formatted(notice);
        Source source = Source.of("notes.txt", text.getBytes(StandardCharsets.UTF_8));
        return new TextImporter().read(source, Register.EMPTY);
    }
}
