// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openminutes.validation.rules.Check.english;
import static org.openminutes.validation.rules.Check.run;
import static org.openminutes.validation.rules.Records.body;
import static org.openminutes.validation.rules.Records.entries;
import static org.openminutes.validation.rules.Records.id;
import static org.openminutes.validation.rules.Records.item;
import static org.openminutes.validation.rules.Records.meeting;
import static org.openminutes.validation.rules.Records.notes;
import static org.openminutes.validation.rules.Records.notice;
import static org.openminutes.validation.rules.Records.on;
import static org.openminutes.validation.rules.Records.register;
import static org.openminutes.validation.rules.Records.task;
import static org.openminutes.validation.rules.Records.time;
import static org.openminutes.validation.rules.Records.yearless;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.Background;
import org.openminutes.model.Body;
import org.openminutes.model.Clause;
import org.openminutes.model.Dispatch;
import org.openminutes.model.Meeting;
import org.openminutes.model.MeetingBuilder;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Minutes;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Restated;
import org.openminutes.model.Task;
import org.openminutes.model.Text;
import org.openminutes.model.TimeRange;
import org.openminutes.model.Venue;
import org.openminutes.model.When;
import org.openminutes.register.Register;

class DocumentRulesTest {

    private static final String PLAN = "Ta fram en plan";

    @Test
    void a_record_without_date_is_found_and_one_with_a_vague_date_is_not() {
        MinutesBuilder none = Minutes.notes("Anteckningar");
        MinutesBuilder vague = Minutes.notes("Anteckningar").date(yearless());

        assertThat(run("DOC-001", none)).containsExactly("meeting: Mötesdatum saknas.");
        assertThat(run("DOC-001", vague)).isEmpty();
        assertThat(english("DOC-001", none)).containsExactly("The meeting date is missing.");
    }

    @Test
    void a_day_to_come_without_year_is_found_wherever_it_stands() {
        MinutesBuilder minutes =
                notes().date(yearless())
                        .item(
                                "Kommande",
                                item ->
                                        item.add(
                                                        notice(
                                                                MeetingNotice.Kind.SCHEDULED,
                                                                meeting(Meeting.Status.PLANNED)
                                                                        .date(yearless())))
                                                .position(
                                                        Clause.of("Klart", Act.NOTES)
                                                                .by(day("1 maj", 5, 1))));

        assertThat(run("DOC-002", minutes))
                .containsExactly(
                        "meeting.date: Datumet ”6 april” saknar årtal.",
                        "items[0].entries[0].meeting.date: Datumet ”6 april” saknar årtal.",
                        "items[0].entries[1].clauses[0].due: Datumet ”1 maj” saknar årtal.");
    }

    @Test
    void a_due_date_told_again_in_its_item_is_found_once() {
        Task task = task(PLAN, Optional.of(yearless()));
        MinutesBuilder minutes =
                item(
                        item ->
                                item.position(Clause.of(PLAN, Act.COMMISSIONS).by(yearless()))
                                        .add(new Restated(task)));

        assertThat(run("DOC-002", minutes)).hasSize(1);
    }

    @Test
    void what_lies_behind_and_what_has_its_year_needs_no_year() {
        Background before =
                new Background(
                        Optional.empty(), Optional.of(yearless()), Act.NOTES, Text.of("Förut"));
        MinutesBuilder minutes =
                entries(before, task(PLAN, Optional.of(on(2026, 4, 6))))
                        .dispatch(
                                new Dispatch(
                                        Optional.empty(),
                                        Optional.empty(),
                                        List.of(),
                                        Optional.of(yearless()),
                                        Optional.empty()));

        assertThat(run("DOC-002", minutes)).isEmpty();
    }

    @Test
    void beginning_and_end_are_both_wanted() {
        TimeRange open = new TimeRange(Optional.of(LocalTime.of(9, 0)), Optional.empty(), "kl. 9");

        assertThat(run("DOC-003", notes()))
                .containsExactly("meeting: Mötets start- eller sluttid saknas.");
        assertThat(run("DOC-003", notes().meeting(held().time(open).build()))).hasSize(1);
        assertThat(run("DOC-003", notes().meeting(held().time(time(9, 0, 10, 0)).build())))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}:{1}–{2}:{3}: {4}")
    @CsvSource({
        "10, 0, 10, 0, true",
        "10, 0, 10, 1, false",
        "10, 0, 9, 59, true",
        "18, 0, 0, 30, false",
        "11, 59, 0, 30, true",
        "18, 0, 5, 0, true",
    })
    void an_end_is_after_its_beginning_unless_it_is_past_midnight(
            int startHour, int startMinute, int endHour, int endMinute, boolean found) {
        TimeRange time = time(startHour, startMinute, endHour, endMinute);
        MinutesBuilder own = notes().meeting(held().time(time).build());
        MinutesBuilder coming =
                entries(
                        notice(
                                MeetingNotice.Kind.SCHEDULED,
                                meeting(Meeting.Status.PLANNED).time(time)));
        String message =
                "Sluttiden i ”%s” är inte senare än starttiden.".formatted(time.asWritten());

        assertThat(run("DOC-004", own))
                .isEqualTo(found ? List.of("meeting.time: " + message) : List.of());
        assertThat(run("DOC-004", coming))
                .isEqualTo(
                        found
                                ? List.of("items[0].entries[0].meeting.time: " + message)
                                : List.of());
    }

    @Test
    void the_place_may_be_any_but_not_untold() {
        assertThat(run("DOC-005", notes()))
                .containsExactly("meeting.venue: Plats eller mötesform saknas.");
        assertThat(run("DOC-005", notes().meeting(held().venue(Venue.online("Teams")).build())))
                .isEmpty();
    }

    @Test
    void a_body_is_sought_by_id_and_by_any_of_its_names() {
        Register register = register(body -> body.alias("AU"));

        assertThat(run("DOC-007", notes().body("Styrelsen"), register))
                .containsExactly("meeting.body: Organet ”Styrelsen” är okänt.");
        assertThat(run("DOC-007", notes().body(new Actor.OfBody(id("other"), "AU")), register))
                .hasSize(1);
        assertThat(run("DOC-007", notes().body("au"), register)).isEmpty();
        assertThat(run("DOC-007", notes().body(body()), register)).isEmpty();
        assertThat(run("DOC-007", notes().body("Styrelsen"), Register.EMPTY)).isEmpty();
        assertThat(run("DOC-007", notes(), register)).isEmpty();
    }

    @Test
    void a_body_that_decides_keeps_a_protocol_and_no_other_does() {
        Register deciding = register(body -> body.authority(Body.Authority.DECIDING));
        Register consultative = register(body -> body);
        MinutesBuilder notes = notes().body(body());
        MinutesBuilder protocol = Minutes.protocol("Protokoll").body(body());

        assertThat(run("DOC-010", notes, deciding))
                .containsExactly(": Organet Nämnden ska föra protokoll, inte minnesanteckningar.");
        assertThat(run("DOC-010", protocol, consultative))
                .containsExactly(": Organet Nämnden ska föra minnesanteckningar, inte protokoll.");
        assertThat(run("DOC-010", protocol, deciding)).isEmpty();
        assertThat(run("DOC-010", notes, consultative)).isEmpty();
        assertThat(run("DOC-010", notes, Register.EMPTY)).isEmpty();
    }

    private static MeetingBuilder held() {
        return Meeting.of(id("meeting"), Meeting.Status.HELD);
    }

    private static When day(String asWritten, int month, int day) {
        return When.dayAndMonth(day, month, asWritten);
    }
}
