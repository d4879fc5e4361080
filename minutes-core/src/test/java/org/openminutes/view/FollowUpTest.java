// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.Body;
import org.openminutes.model.Id;
import org.openminutes.model.ItemBuilder;
import org.openminutes.model.Matter;
import org.openminutes.model.Meeting;
import org.openminutes.model.Minutes;
import org.openminutes.model.Task;
import org.openminutes.model.Text;
import org.openminutes.model.When;
import org.openminutes.register.Register;

/** Tasks and matters over many records. */
class FollowUpTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 3);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 5);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 6);

    @Test
    void a_task_goes_on_under_its_id_until_it_is_done() {
        Minutes given = record(MARCH, i -> i.add(task("plan", Task.Progress.OPEN, due(MAY))));
        Minutes told = record(MAY, i -> i.add(task("plan", Task.Progress.OPEN, due(JUNE))));
        Minutes done = record(JUNE, i -> i.add(task("plan", Task.Progress.DONE, due(JUNE))));

        FollowedTask open = follow(MAY, told, given).get(0);
        assertThat(open.state()).isEqualTo(FollowedTask.State.REPORTED);
        assertThat(open.given().day()).contains(MARCH);
        assertThat(open.last().day()).contains(MAY);
        assertThat(open.due()).contains(JUNE);
        assertThat(open.overdue()).isFalse();
        assertThat(follow(JUNE, done, told, given))
                .extracting(FollowedTask::state)
                .containsExactly(FollowedTask.State.DONE);
    }

    @Test
    void one_that_was_due_before_the_day_is_overdue_not_on_the_day() {
        Minutes given = record(MARCH, i -> i.add(task("plan", Task.Progress.OPEN, due(MAY))));

        assertThat(follow(MAY, given).get(0).overdue()).isFalse();
        assertThat(follow(MAY.plusDays(1), given).get(0).overdue()).isTrue();
    }

    @Test
    void ids_counted_within_a_record_tie_nothing() {
        Minutes one = record(MARCH, i -> i.task("Skriv.", "Bo Ek", When.on(MAY)));
        Minutes other = record(MAY, i -> i.task("Läs.", "Bo Ek", When.on(JUNE)));

        assertThat(follow(JUNE, one, other))
                .extracting(FollowedTask::state)
                .containsExactly(FollowedTask.State.OPEN, FollowedTask.State.OPEN);
    }

    @Test
    void a_day_without_a_year_follows_the_meeting_and_says_so() {
        When june = When.dayAndMonth(6, 6, "6 juni");
        When february = When.dayAndMonth(2, 2, "2 februari");
        Minutes record =
                record(
                        MARCH,
                        i ->
                                i.add(task("a", Task.Progress.OPEN, Optional.of(june)))
                                        .add(task("b", Task.Progress.OPEN, Optional.of(february))));

        assertThat(follow(MAY, record))
                .extracting(task -> task.due().orElseThrow() + " " + task.basis().orElseThrow())
                .containsExactly("2026-06-06 AFTER_MEETING", "2027-02-02 AFTER_MEETING");
    }

    @Test
    void the_next_meeting_is_that_of_a_later_record_of_the_same_body() {
        When next = new When.Relative(When.Anchor.NEXT_MEETING, "nästa möte");
        Minutes given = record(MARCH, i -> i.add(task("a", Task.Progress.OPEN, Optional.of(next))));
        Minutes later = record(MAY, i -> i.says("Inget."));

        assertThat(follow(JUNE, given).get(0).due()).isEmpty();
        FollowedTask late = follow(JUNE, given, later).get(0);
        assertThat(late.due()).contains(MAY);
        assertThat(late.basis()).contains(FollowedTask.Basis.LATER_RECORD);
        assertThat(late.overdue()).isTrue();
    }

    @Test
    void the_day_is_that_of_the_newest_meeting_unless_it_is_given() {
        Minutes given = record(MARCH, i -> i.says("x"));
        Minutes later = record(MAY, i -> i.says("x"));
        Minutes undated = Minutes.notes("Möte").item("i").build();

        FollowUp newest = FollowUp.of(List.of(given, later), Register.EMPTY, Optional.empty());
        FollowUp none = FollowUp.of(List.of(undated), Register.EMPTY, Optional.empty());

        assertThat(newest.on()).contains(MAY);
        assertThat(newest.given()).isFalse();
        assertThat(none.on()).isEmpty();
        assertThat(FollowUpText.of(none, Locale.ENGLISH)).contains("no record tells the day");
    }

    @Test
    void the_register_tells_the_year_of_a_meeting_and_its_records_count_once() {
        Minutes yearless =
                Minutes.notes("Möte")
                        .body("Rådet")
                        .date(When.dayAndMonth(3, 3, "3 mars"))
                        .item("i", i -> i.task("Skriv.", "Bo Ek", When.on(MAY)))
                        .build();
        Register register =
                Register.builder()
                        .add(Body.named("radet", "Rådet").build())
                        .add(
                                Meeting.of(new Id<>("m"), Meeting.Status.HELD)
                                        .body(new Actor.OfBody(new Id<>("radet"), "Rådet"))
                                        .date(MARCH)
                                        .build())
                        .add(yearless)
                        .build();

        FollowUp followUp = FollowUp.of(List.of(yearless), register, Optional.empty());

        assertThat(followUp.on()).contains(MARCH);
        assertThat(followUp.records()).isEqualTo(1);
        assertThat(followUp.tasks()).hasSize(1);
    }

    @Test
    void it_reads_like_a_page_in_both_languages_and_as_json() {
        FollowUp followUp = sample();

        assertThat(FollowUpText.of(followUp, Locale.forLanguageTag("sv")))
                .startsWith(
                        """
                        Uppföljning 2026-06-06

                        Uppdrag: 1 öppna, 1 försenat, 1 avslutade
                          FÖRSENAT  Skriv plan.
                            Ansvarig: Bo Ek; Klart: 2026-05-05
                            Möte 2026-03-03, ”1 Planen”
                          avskrivet  Skriv klar.
                        """);
        assertThat(FollowUpText.of(followUp, Locale.ENGLISH))
                .contains(
                        """
                          Planen (KS 1): position taken
                            done; position taken; 2026-03-03; Rådet; recommends
                              position, Möte 2026-03-03, ”1 Planen”: ”Rådet rekommenderar huvudmännen att anta planen.”
                        """);
        assertThat(FollowUpJson.of(followUp))
                .contains("\"dueDay\": \"2026-05-05\"")
                .contains("\"stage\": \"position-taken\"")
                .contains("\"tie\": \"title\"");
    }

    private static FollowUp sample() {
        Minutes given =
                record(
                        MARCH,
                        i ->
                                i.position(
                                                "Rådet rekommenderar huvudmännen att anta planen.",
                                                Act.RECOMMENDS)
                                        .add(task("plan", Task.Progress.OPEN, due(MAY)))
                                        .add(task("klar", Task.Progress.DROPPED, due(MAY))));
        Register register =
                Register.builder()
                        .add(Body.named("radet", "Rådet").build())
                        .add(Matter.named("planen", "Planen").registryNumber("KS 1").build())
                        .build();
        return FollowUp.of(List.of(given), register, Optional.of(JUNE));
    }

    private static List<FollowedTask> follow(LocalDate on, Minutes... records) {
        return FollowedTask.in(List.of(records), Register.EMPTY, Optional.of(on));
    }

    private static Minutes record(LocalDate day, Consumer<ItemBuilder> content) {
        return Minutes.notes("Möte " + day).body("Rådet").date(day).item("Planen", content).build();
    }

    private static Optional<When> due(LocalDate day) {
        return Optional.of(When.on(day));
    }

    private static Task task(String id, Task.Progress progress, Optional<When> due) {
        return new Task(
                new Id<>("task." + id),
                Text.of("Skriv " + id + "."),
                List.of(Actor.named("Bo Ek")),
                Optional.empty(),
                due,
                Optional.empty(),
                progress);
    }
}
