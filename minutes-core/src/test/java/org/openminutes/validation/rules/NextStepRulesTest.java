// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openminutes.validation.rules.Check.run;
import static org.openminutes.validation.rules.Records.DAY;
import static org.openminutes.validation.rules.Records.entries;
import static org.openminutes.validation.rules.Records.id;
import static org.openminutes.validation.rules.Records.meeting;
import static org.openminutes.validation.rules.Records.notes;
import static org.openminutes.validation.rules.Records.notice;
import static org.openminutes.validation.rules.Records.on;
import static org.openminutes.validation.rules.Records.person;
import static org.openminutes.validation.rules.Records.relative;
import static org.openminutes.validation.rules.Records.task;
import static org.openminutes.validation.rules.Records.time;
import static org.openminutes.validation.rules.Records.yearless;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openminutes.model.Actor;
import org.openminutes.model.Meeting;
import org.openminutes.model.MeetingBuilder;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Minutes;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Narrative;
import org.openminutes.model.Referral;
import org.openminutes.model.Restated;
import org.openminutes.model.Task;
import org.openminutes.model.Text;
import org.openminutes.model.When;
import org.openminutes.register.Register;

class NextStepRulesTest {

    private static final Actor BO = person("Bo Ek");

    @Test
    void a_task_has_an_owner_and_a_due_date() {
        Task bare = task("Ta fram en plan", Optional.empty());
        Task whole = task("Ta fram en plan", Optional.of(on(2026, 6, 1)), BO);

        assertThat(run("TSK-001", entries(bare)))
                .containsExactly(
                        "items[0].entries[0]: Uppdraget ”Ta fram en plan” saknar ansvarig.");
        assertThat(run("TSK-002", entries(bare)))
                .containsExactly(
                        "items[0].entries[0]: Uppdraget ”Ta fram en plan” saknar tidsgräns.");
        assertThat(run("TSK-001", entries(whole))).isEmpty();
        assertThat(run("TSK-002", entries(whole))).isEmpty();
        assertThat(run("TSK-001", entries(done(bare)))).isEmpty();
        assertThat(run("TSK-002", entries(done(bare)))).isEmpty();
    }

    @Test
    void a_task_told_in_a_paragraph_is_a_task() {
        Restated restated = new Restated(task("Ta fram en plan", Optional.empty()));

        assertThat(run("TSK-001", entries(new Narrative(Text.of("Prat.")), restated)))
                .containsExactly(
                        "items[0].entries[1].fact: Uppdraget ”Ta fram en plan” saknar ansvarig.");
    }

    @ParameterizedTest(name = "due on March {0}: {1}")
    @CsvSource({"2, true", "3, false", "4, false"})
    void a_task_is_not_due_before_the_meeting(int day, boolean found) {
        Task task = task("Plan", Optional.of(on(2026, 3, day)), BO);

        assertThat(run("TSK-003", entries(task)))
                .isEqualTo(
                        found
                                ? List.of(
                                        "items[0].entries[0].due: Tidsgränsen 2026-03-0"
                                                + day
                                                + " ligger före mötet.")
                                : List.of());
        assertThat(run("TSK-003", entries(done(task)))).isEmpty();
    }

    @Test
    void a_vague_due_date_counts_to_its_last_day() {
        assertThat(run("TSK-003", entries(dueIn(2026, 2)))).hasSize(1);
        assertThat(run("TSK-003", entries(dueIn(2026, 3)))).isEmpty();
        assertThat(run("TSK-003", entries(task("Plan", Optional.of(yearless()))))).isEmpty();
    }

    @Test
    void a_task_carried_over_may_be_overdue() {
        Task old = task("Plan", Optional.of(on(2026, 2, 1)), BO);
        Register register = Register.builder().add(entries(old).id("before").build()).build();

        assertThat(run("TSK-003", entries(old), register)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "NEXT_MEETING, true",
        "NEXT_MEETING_OF_OTHER_BODY, true",
        "PREVIOUS_MEETING, true",
        "UNSPECIFIED, false",
        "MEETING_DAY, false",
        "WEEK_AFTER_MEETING, false",
    })
    void a_relative_due_date_needs_a_meeting(When.Anchor anchor, boolean found) {
        Task task = task("Plan", Optional.of(relative(anchor, "då")));

        assertThat(run("TSK-004", entries(task)))
                .isEqualTo(
                        found
                                ? List.of(
                                        "items[0].entries[0].due: Tidsgränsen ”då” kan inte"
                                                + " knytas till något möte.")
                                : List.of());
        assertThat(run("TSK-002", entries(task)))
                .hasSize(anchor == When.Anchor.UNSPECIFIED ? 1 : 0);
    }

    @Test
    void a_meeting_announced_or_registered_ties_the_due_date() {
        Task own = task("Plan", Optional.of(relative(When.Anchor.NEXT_MEETING, "nästa möte")));
        Task others =
                task(
                        "Plan",
                        Optional.of(relative(When.Anchor.NEXT_MEETING_OF_OTHER_BODY, "nästa råd")));
        MeetingBuilder april = meeting(Meeting.Status.PLANNED).date(yearless());
        MeetingNotice notice = notice(MeetingNotice.Kind.SCHEDULED, april);
        MeetingNotice cancelled = notice(MeetingNotice.Kind.CANCELLED, april);
        MeetingNotice council =
                notice(
                        MeetingNotice.Kind.SCHEDULED,
                        meeting(Meeting.Status.PLANNED)
                                .date(yearless())
                                .body(Actor.named("Rådet")));
        Meeting known = meeting(Meeting.Status.PLANNED).date(on(2026, 4, 6)).build();

        assertThat(run("TSK-004", entries(own, notice))).isEmpty();
        assertThat(run("TSK-004", entries(own, cancelled))).hasSize(1);
        assertThat(run("TSK-004", entries(others, notice))).hasSize(1);
        assertThat(run("TSK-004", entries(others, council).body("Nämnden"))).isEmpty();
        assertThat(run("TSK-004", entries(own, council).body("Nämnden"))).hasSize(1);
        assertThat(run("TSK-004", entries(own), Register.builder().add(known).build())).isEmpty();
    }

    @Test
    void a_due_task_of_an_earlier_record_is_followed_up() {
        Task old = task("Ta fram en plan", Optional.of(on(2026, 3, 3)), BO);
        Minutes before = entries(old).id("before").body("Rådet").build();
        Register register = Register.builder().add(before).build();
        MinutesBuilder now = notes().body("Rådet");

        assertThat(run("TSK-005", now, register))
                .containsExactly(
                        ": Uppdraget ”Ta fram en plan” från Anteckningar har förfallit utan"
                                + " återrapport.");
        assertThat(run("TSK-005", entries(done(old)).body("Rådet"), register)).isEmpty();
        assertThat(run("TSK-005", notes().body("Nämnden"), register)).isEmpty();
        assertThat(run("TSK-005", now.date(LocalDate.of(2026, 3, 2)), register)).isEmpty();
    }

    @Test
    void a_task_settled_in_between_is_not_asked_for() {
        Task old = task("Plan", Optional.of(on(2026, 3, 1)), BO);
        Register register =
                Register.builder()
                        .add(entries(old).id("a").body("Rådet").build())
                        .add(entries(done(old)).id("b").body("Rådet").build())
                        .build();

        assertThat(run("TSK-005", notes().body("Rådet"), register)).isEmpty();
    }

    @Test
    void a_referral_says_to_whom_and_by_when() {
        Referral bare = referral(List.of(), Optional.empty(), Optional.empty());
        Referral whole =
                referral(List.of(BO), Optional.of(on(2026, 3, 3)), Optional.of(yearless()));

        assertThat(run("REM-001", entries(bare)))
                .containsExactly("items[0].entries[0]: Remissen ”Planen” saknar mottagare.");
        assertThat(run("REM-003", entries(bare)))
                .containsExactly("items[0].entries[0]: Remissen ”Planen” saknar svarsdatum.");
        assertThat(run("REM-001", entries(whole))).isEmpty();
        assertThat(run("REM-003", entries(whole))).isEmpty();
    }

    @Test
    void an_answered_referral_needs_no_day_for_answers() {
        Referral answered =
                new Referral(
                        id("r"),
                        Text.of("Planen"),
                        List.of(BO),
                        Optional.empty(),
                        Optional.empty(),
                        Referral.State.ANSWERED);

        assertThat(run("REM-003", entries(answered))).isEmpty();
    }

    @ParameterizedTest(name = "sent on March 3, due on March {0}: {1}")
    @CsvSource({"2, true", "3, true", "4, false"})
    void answers_are_due_after_sending(int due, boolean found) {
        Referral referral =
                referral(List.of(BO), Optional.of(on(2026, 3, 3)), Optional.of(on(2026, 3, due)));

        assertThat(run("REM-002", entries(referral)))
                .isEqualTo(
                        found
                                ? List.of(
                                        "items[0].entries[0]: Svarstiden för ”Planen” går ut innan"
                                                + " remissen skickas.")
                                : List.of());
    }

    @Test
    void a_coming_meeting_has_year_and_time() {
        MeetingBuilder vague = meeting(Meeting.Status.PLANNED).date(yearless());
        MeetingBuilder dated = meeting(Meeting.Status.PLANNED).date(on(2026, 4, 6));
        MeetingBuilder whole =
                meeting(Meeting.Status.PLANNED).date(on(2026, 4, 6)).time(time(9, 0, 10, 0));

        assertThat(run("MTG-001", entries(notice(MeetingNotice.Kind.SCHEDULED, vague))))
                .containsExactly(
                        "items[0].entries[0]: Kommande möte ”6 april” saknar årtal eller"
                                + " klockslag.");
        assertThat(run("MTG-001", entries(notice(MeetingNotice.Kind.MOVED, dated)))).hasSize(1);
        assertThat(run("MTG-001", entries(notice(MeetingNotice.Kind.SCHEDULED, whole)))).isEmpty();
        assertThat(run("MTG-001", entries(notice(MeetingNotice.Kind.CANCELLED, vague)))).isEmpty();
        assertThat(
                        run(
                                "MTG-001",
                                entries(
                                        notice(
                                                MeetingNotice.Kind.SCHEDULED,
                                                meeting(Meeting.Status.PLANNED)))))
                .containsExactly(
                        "items[0].entries[0]: Kommande möte ”Nästa möte” saknar årtal eller"
                                + " klockslag.");
    }

    @ParameterizedTest(name = "March {0}: {1}")
    @CsvSource({"2, true", "3, true", "4, false"})
    void a_coming_meeting_comes_after_this_one(int day, boolean found) {
        MeetingNotice notice =
                notice(
                        MeetingNotice.Kind.SCHEDULED,
                        meeting(Meeting.Status.PLANNED).date(on(2026, 3, day)));

        assertThat(run("MTG-002", entries(notice)))
                .isEqualTo(
                        found
                                ? List.of(
                                        "items[0].entries[0]: Kommande möte 2026-03-0"
                                                + day
                                                + " ligger inte efter detta möte.")
                                : List.of());
    }

    @Test
    void a_meeting_later_the_same_day_comes_after() {
        MeetingBuilder later =
                meeting(Meeting.Status.PLANNED).date(on(2026, 3, 3)).time(time(13, 0, 14, 0));
        Meeting morning =
                Meeting.of(id("m"), Meeting.Status.HELD).date(DAY).time(time(9, 0, 10, 0)).build();

        assertThat(
                        run(
                                "MTG-002",
                                entries(notice(MeetingNotice.Kind.SCHEDULED, later))
                                        .meeting(morning)))
                .isEmpty();
        assertThat(run("MTG-002", entries(notice(MeetingNotice.Kind.CANCELLED, later)))).isEmpty();
    }

    @ParameterizedTest(name = "{0}, was {1}, reason {2}: {3}")
    @CsvSource({
        "MOVED, true, true, false",
        "MOVED, false, true, true",
        "MOVED, true, false, true",
        "CANCELLED, false, true, false",
        "CANCELLED, false, false, true",
        "SCHEDULED, false, false, false",
    })
    void a_change_says_from_when_and_why(
            MeetingNotice.Kind kind, boolean was, boolean reason, boolean found) {
        MeetingNotice notice =
                new MeetingNotice(
                        kind,
                        Text.of("Ändring"),
                        meeting(Meeting.Status.PLANNED).date(yearless()).build(),
                        reason ? Optional.of(Text.of("Förhinder.")) : Optional.empty(),
                        was ? Optional.of(yearless()) : Optional.empty());

        assertThat(run("MTG-003", entries(notice)))
                .isEqualTo(
                        found
                                ? List.of(
                                        "items[0].entries[0]: Ändringen av mötet 6 april saknar"
                                                + " ursprungligt datum eller skäl.")
                                : List.of());
    }

    private static Task dueIn(int year, int month) {
        When.Partial due =
                new When.Partial(
                        OptionalInt.of(year),
                        OptionalInt.of(month),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        "månaden");
        return task("Plan", Optional.of(due));
    }

    private static Task done(Task task) {
        return new Task(
                task.id(),
                task.what(),
                task.owners(),
                task.givenBy(),
                task.due(),
                task.reportTo(),
                Task.Progress.DONE);
    }

    private static Referral referral(List<Actor> to, Optional<When> sent, Optional<When> due) {
        return new Referral(id("r"), Text.of("Planen"), to, sent, due, Referral.State.SENT);
    }
}
