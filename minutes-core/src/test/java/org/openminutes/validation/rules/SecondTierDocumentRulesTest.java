// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openminutes.validation.rules.Check.run;
import static org.openminutes.validation.rules.Records.body;
import static org.openminutes.validation.rules.Records.entries;
import static org.openminutes.validation.rules.Records.id;
import static org.openminutes.validation.rules.Records.meeting;
import static org.openminutes.validation.rules.Records.notes;
import static org.openminutes.validation.rules.Records.notice;
import static org.openminutes.validation.rules.Records.on;
import static org.openminutes.validation.rules.Records.person;
import static org.openminutes.validation.rules.Records.register;
import static org.openminutes.validation.rules.Records.yearless;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaRequest;
import org.openminutes.model.Body;
import org.openminutes.model.BodyLink;
import org.openminutes.model.Convening;
import org.openminutes.model.Meeting;
import org.openminutes.model.MeetingBuilder;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Referral;
import org.openminutes.model.Text;
import org.openminutes.model.Venue;
import org.openminutes.model.When;
import org.openminutes.register.Register;

class SecondTierDocumentRulesTest {

    private static final Venue EITHER =
            new Venue.OneOf(List.of(Venue.online("Teams"), Venue.at("Salen")), "Teams eller Salen");

    @Test
    void a_held_meeting_was_in_one_place() {
        Meeting held = Meeting.of(id("m"), Meeting.Status.HELD).venue(EITHER).build();
        Meeting planned = meeting(Meeting.Status.PLANNED).venue(EITHER).build();

        assertThat(run("DOC-006", notes().meeting(held)))
                .containsExactly("meeting.venue: Platsen är inte bestämd: Teams eller Salen.");
        assertThat(run("DOC-006", notes().meeting(planned))).isEmpty();
    }

    @ParameterizedTest(name = "March {0}: {1}")
    @CsvSource({"16, true", "17, false"})
    void a_meeting_near_at_hand_has_its_place(int day, boolean found) {
        MeetingNotice notice =
                notice(
                        MeetingNotice.Kind.SCHEDULED,
                        meeting(Meeting.Status.PLANNED).date(on(2026, 3, day)).venue(EITHER));

        assertThat(run("DOC-006", entries(notice))).hasSize(found ? 1 : 0);
        assertThat(run("DOC-006", entries(notice).date(yearless()))).hasSize(1);
    }

    @Test
    void a_body_is_told_by_its_name() {
        Actor odd = new Actor.OfBody(id("body"), "Centrala nämnden");
        Register register = register(body -> body.alias("CN"));

        assertThat(run("DOC-008", notes().body(odd), register))
                .containsExactly("meeting.body: ”Centrala nämnden” tolkades som Nämnden.");
        assertThat(run("DOC-008", notes().body(new Actor.OfBody(id("body"), "cn")), register))
                .isEmpty();
        assertThat(run("DOC-008", notes().body(odd))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "none",
            value = {"2026-03-06, none", "2026-03-07, lördag", "2026-04-03, långfredagen"})
    void meetings_are_on_working_days(LocalDate day, @Nullable String name) {
        Referral referral =
                new Referral(
                        id("r"),
                        Text.of("Planen"),
                        List.of(),
                        Optional.empty(),
                        Optional.of(When.on(day)),
                        Referral.State.SENT);

        assertThat(run("DOC-009", notes().date(day)))
                .isEqualTo(
                        name == null
                                ? List.of()
                                : List.of(
                                        "meeting.date: %s är ingen arbetsdag: %s."
                                                .formatted(day, name)));
        assertThat(run("REM-005", entries(referral)))
                .isEqualTo(
                        name == null
                                ? List.of()
                                : List.of(
                                        "items[0].entries[0]: Svarsdatumet %s är ingen arbetsdag: %s."
                                                .formatted(day, name)));
    }

    @Test
    void a_body_has_one_record_a_day() {
        Register register =
                Register.builder().add(notes().id("other").body("Rådet").build()).build();

        assertThat(run("DOC-011", notes().body("Rådet"), register))
                .containsExactly("meeting: Det finns redan anteckningar för Rådet den 2026-03-03.");
        assertThat(run("DOC-011", notes().id("other").body("Rådet"), register)).isEmpty();
        assertThat(run("DOC-011", notes().body("Nämnden"), register)).isEmpty();
        assertThat(run("DOC-011", notes().body("Rådet").date(on(2026, 3, 4)), register)).isEmpty();
    }

    @Test
    void the_notice_reaches_everyone() {
        Meeting meeting =
                Meeting.of(id("m"), Meeting.Status.HELD)
                        .convening(
                                new Convening(
                                        Optional.empty(),
                                        List.of(Actor.named("Bo Ek"), Actor.named("Cia Lind"))))
                        .build();

        assertThat(run("DOC-012", notes().meeting(meeting)))
                .containsExactly(
                        "meeting.convening: Kallelsen har inte nått alla: Bo Ek, Cia Lind.");
        assertThat(run("DOC-012", notes())).isEmpty();
    }

    @Test
    void a_next_meeting_is_told() {
        MeetingBuilder april = meeting(Meeting.Status.PLANNED).date(yearless());

        assertThat(run("MTG-005", notes())).containsExactly(": Nästa möte saknas.");
        assertThat(run("MTG-005", entries(notice(MeetingNotice.Kind.SCHEDULED, april)))).isEmpty();
        assertThat(run("MTG-005", entries(notice(MeetingNotice.Kind.CANCELLED, april)))).hasSize(1);
        assertThat(
                        run(
                                "MTG-005",
                                entries(notice(MeetingNotice.Kind.SCHEDULED, april))
                                        .date(yearless())))
                .as("a notice of this very day")
                .hasSize(1);
    }

    @ParameterizedTest(name = "prepared on {0}: {1}")
    @CsvSource({"2026-04-05, false", "2026-04-06, true", "2026-04-07, true"})
    void a_preparatory_meeting_comes_before(LocalDate day, boolean found) {
        Register register =
                Register.builder()
                        .add(
                                Body.named("au", "AU")
                                        .link(BodyLink.Kind.PREPARES_FOR, id("body"))
                                        .build())
                        .add(Body.named("body", "Nämnden").build())
                        .build();
        MeetingNotice au =
                notice(
                        MeetingNotice.Kind.SCHEDULED,
                        meeting(Meeting.Status.PLANNED)
                                .body(new Actor.OfBody(id("au"), "AU"))
                                .date(day));
        MeetingNotice board =
                notice(
                        MeetingNotice.Kind.SCHEDULED,
                        meeting(Meeting.Status.PLANNED).body(body()).date(on(2026, 4, 6)));

        assertThat(run("MTG-004", entries(au, board), register))
                .isEqualTo(
                        found
                                ? List.of(
                                        "items[0].entries[0]: Det förberedande mötet "
                                                + day
                                                + " ligger inte före 2026-04-06.")
                                : List.of());
        assertThat(run("MTG-004", entries(au, board))).isEmpty();
    }

    @Test
    void a_wish_for_an_agenda_has_an_owner() {
        AgendaRequest bare = new AgendaRequest(Text.of("Psykiatri"), List.of(), Optional.empty());
        AgendaRequest owned =
                new AgendaRequest(Text.of("Psykiatri"), List.of(person("Bo Ek")), Optional.empty());

        assertThat(run("MTG-006", entries(bare, owned)))
                .containsExactly(
                        "items[0].entries[0]: Förslag på punkt ”Psykiatri” saknar ansvarig.");
    }
}
