// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.Source;
import org.openminutes.intake.SourceTrace;
import org.openminutes.model.Actor;
import org.openminutes.model.Attendance;
import org.openminutes.model.Entry;
import org.openminutes.model.Id;
import org.openminutes.model.Listing;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Minutes;
import org.openminutes.model.Narrative;
import org.openminutes.model.Presence;
import org.openminutes.model.Table;
import org.openminutes.model.Task;
import org.openminutes.model.When;
import org.openminutes.register.Register;

/** Notes as they come out of mail, of tables pasted as text, of memory. */
class UntidyNotesTest {

    @Test
    void a_day_to_come_is_not_the_day_of_the_meeting_and_its_sentence_stays_whole() {
        Minutes minutes =
                read(
                        "Vi pratade om schemat. Bo kollar med vaktmästaren.\n\nVi ses igen den 5/5.\n");

        assertThat(minutes.meeting().date()).isEmpty();
        assertThat(minutes.facts(MeetingNotice.class))
                .singleElement()
                .satisfies(
                        notice ->
                                assertThat(notice.text().plain())
                                        .isEqualTo("Vi ses igen den 5/5."));
    }

    @Test
    void the_last_day_of_a_task_is_not_the_day_of_the_meeting() {
        Minutes minutes =
                read("Anteckningar Rådet\nSvara senast den 15 mars 2026.\n\n1. A\n2. B\n");

        assertThat(minutes.meeting().date()).isEmpty();
    }

    @Test
    void a_sentence_that_tells_the_day_is_not_cut_and_the_next_is_no_place() {
        Minutes minutes =
                read(
                        "Anteckningar Rådet\n\nVi möttes den 3 mars 2026. Hör av er om något är fel.\n");

        assertThat(minutes.meeting().date().map(When::asWritten)).contains("den 3 mars 2026");
        assertThat(minutes.meeting().venue().asWritten()).isEmpty();
        assertThat(words(minutes.preamble()))
                .containsExactly("Vi möttes den 3 mars 2026. Hör av er om något är fel.");
    }

    @Test
    void running_text_that_stands_first_names_no_body() {
        Minutes minutes =
                read("Vi träffades på biblioteket. Anna och Bo var med.\n\nDet var allt.\n");

        assertThat(minutes.meeting().body()).isEmpty();
    }

    @Test
    void the_subject_of_a_mail_is_the_title_and_its_day_is_not_that_of_the_meeting() {
        Minutes minutes =
                read(
                        """
                        Från: Bo Ek <bo.ek@norrvik.example>
                        Till: Samrådet
                        Skickat: den 4 mars 2026 08:12
                        Ämne: Anteckningar Samrådet

                        Hej alla!

                        Med på mötet: Anna, Bo

                        * Skolskjuts: vi var överens om alternativ B
                        * Biblioteket – Bo kollar hyran
                        """);

        assertThat(minutes.title()).isEqualTo("Anteckningar Samrådet");
        assertThat(minutes.meeting().body().map(Actor::asWritten)).contains("Samrådet");
        assertThat(minutes.meeting().date()).isEmpty();
        assertThat(names(minutes)).containsExactly("Anna", "Bo");
        assertThat(words(minutes.preamble()))
                .contains("Skickat: den 4 mars 2026 08:12")
                .contains("Skolskjuts: vi var överens om alternativ B");
    }

    @Test
    void a_table_apart_from_that_of_the_participants_is_one_of_its_own() {
        Minutes minutes =
                read(
                        """
                        Anteckningar Rådet 2026-04-14

                        Namn\tOrganisation\tRoll\tNärvaro
                        Anna Berg\tNorrviks kommun\tOrdförande\tX
                        Bo Ek\tRegion Norrmark\t\tX
                        Cecilia Dahl\tSörby kommun\tSekreterare\tFrånvarande
                        David Åhs\tSörby kommun\tLedamot

                        | Nr | Ärende | Ansvarig | Klart |
                        |----|--------|----------|-------|
                        | 1 | Lokaler | Bo Ek | 2026-05-01 |
                        | 2 | Bemanning i sommar | Cecilia | snarast |
                        """);

        assertThat(names(minutes))
                .containsExactly("Anna Berg", "Bo Ek", "Cecilia Dahl", "David Åhs");
        assertThat(minutes.attendance().get(1).note()).isEmpty();
        assertThat(minutes.attendance())
                .extracting(line -> (Object) line.presence().getClass())
                .containsExactly(
                        Presence.Present.class,
                        Presence.Present.class,
                        Presence.Absent.class,
                        Presence.Unstated.class);
        assertThat(minutes.preamble())
                .hasAtLeastOneElementOfType(Table.class)
                .filteredOn(Table.class::isInstance)
                .singleElement()
                .satisfies(table -> assertThat(((Table) table).rows()).hasSize(3));
    }

    @Test
    void what_somebody_is_called_belongs_to_the_name() {
        Minutes minutes =
                read(
                        "Anteckningar Rådet\n\nNärvarande: Åsa Öberg, Nils ”Nisse” Äng, ordförande\n\n1. A\nHej.\n");

        assertThat(names(minutes)).containsExactly("Åsa Öberg", "Nils ”Nisse” Äng");
    }

    @Test
    void two_of_one_name_from_different_places_are_two_people() {
        Minutes minutes =
                read(
                        """
                        Anteckningar Rådet 3 mars 2026

                        Deltagare
                        Anna Berg, Norrviks kommun, ordförande
                        Per Ek, Sörby kommun
                        Per Ek, Region Norrmark

                        1. Färdplan
                        Per Ek återkommer med ett förslag. Anna Berg kallar till möte.
                        """);

        assertThat(minutes.attendance())
                .extracting(line -> line.who().personId().orElseThrow().value())
                .containsExactly("person.anna-berg", "person.per-ek", "person.per-ek-2");
        assertThat(minutes.facts(Task.class))
                .extracting(task -> task.owners().get(0))
                .containsExactly(
                        new Actor.Unresolved(
                                "Per Ek",
                                List.of(new Id<>("person.per-ek"), new Id<>("person.per-ek-2"))),
                        new Actor.OfPerson(new Id<>("person.anna-berg"), "Anna Berg"));
    }

    @Test
    void numbers_a_page_would_count_otherwise_stay_in_the_words() {
        Minutes minutes =
                read(
                        """
                        Anteckningar Rådet 2026-03-03

                        Närvarande: Anna Berg, Bo Ek

                        § 1 Ett
                        Först detta:
                        3. Badhuset
                        4. Biblioteket

                        § 2 Två
                        1. Skolan
                        2. Vägen
                        """);

        assertThat(minutes.facts(Listing.class))
                .extracting(
                        Listing::ordered,
                        list -> list.points().stream().map(p -> p.text().plain()).toList())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                false, List.of("3. Badhuset", "4. Biblioteket")),
                        org.assertj.core.groups.Tuple.tuple(true, List.of("Skolan", "Vägen")));
    }

    @Test
    void lines_are_counted_as_editors_count_them() {
        byte[] file =
                "Anteckningar Rådet\u2028Norrvik\n\n1. Ett\nText.\n\n2. Två\nMer.\n"
                        .getBytes(StandardCharsets.UTF_8);
        Source source = Source.of("notes.txt", file);

        ImportResult read = new TextImporter().read(source, Register.EMPTY);

        int line =
                read.trace().kept().stream()
                        .filter(part -> part.path().equals("items[1]"))
                        .mapToInt(SourceTrace.Kept::firstLine)
                        .findFirst()
                        .orElseThrow();
        assertThat(TextImporter.lines(source).get(line - 1)).isEqualTo("2. Två");
    }

    private static List<String> names(Minutes minutes) {
        return minutes.attendance().stream().map(Attendance::who).map(Actor::asWritten).toList();
    }

    private static List<String> words(List<Entry> entries) {
        return entries.stream()
                .flatMap(
                        entry ->
                                entry instanceof Listing list
                                        ? list.points().stream().map(p -> p.text().plain())
                                        : Optional.of(entry)
                                                .filter(Narrative.class::isInstance)
                                                .map(e -> ((Narrative) e).text().plain())
                                                .stream())
                .toList();
    }

    private static Minutes read(String text) {
        Source source = Source.of("notes.txt", text.getBytes(StandardCharsets.UTF_8));
        return new TextImporter().read(source, Register.EMPTY).minutes();
    }
}
