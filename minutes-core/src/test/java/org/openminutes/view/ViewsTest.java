// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openminutes.intake.FlatReading;
import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Clause;
import org.openminutes.model.Id;
import org.openminutes.model.Minutes;
import org.openminutes.model.Task;
import org.openminutes.model.Text;
import org.openminutes.model.When;
import org.openminutes.register.Register;

class ViewsTest {

    private static final Minutes MINUTES =
            Minutes.notes("t")
                    .present("Anna Berg")
                    .item("Ett", item -> item.says("Första."))
                    .item(
                            "Två",
                            item ->
                                    item.says("Andra.")
                                            .item(
                                                    "Inre",
                                                    inner ->
                                                            inner.position(
                                                                    "Rådet noterar.", Act.NOTES))
                                            .item(
                                                    "Annan",
                                                    inner ->
                                                            inner.proposal(
                                                                    Clause.of(
                                                                            "Rådet rekommenderar.",
                                                                            Act.RECOMMENDS))))
                    .build();

    @Test
    void an_excerpt_has_the_chosen_items_under_their_headings() {
        Minutes excerpt = Excerpt.of(MINUTES, List.of(new Id<>("p2.1")));

        assertThat(excerpt.allItems())
                .extracting(item -> item.title().orElseThrow())
                .containsExactly("Två", "Inre");
        assertThat(excerpt.items().get(0).entries()).isEmpty();
        assertThat(excerpt.attendance()).isEqualTo(MINUTES.attendance());
    }

    @Test
    void an_excerpt_of_an_unknown_item_is_refused_with_those_there_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Excerpt.of(MINUTES, List.of(new Id<>("p9"))))
                .withMessageContaining("p9")
                .withMessageContaining("p1, p2, p2.1, p2.2");
    }

    @Test
    void the_summary_tells_positions_from_proposals() {
        assertThat(Conclusion.in(MINUTES))
                .extracting(Conclusion::heading, Conclusion::adopted)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2.1 Inre", true),
                        org.assertj.core.groups.Tuple.tuple("2.2 Annan", false));
    }

    private static Minutes held(LocalDate day, Task task) {
        return Minutes.notes("Möte " + day)
                .date(day)
                .item(AgendaItem.of(new Id<>("p1"), "i").add(task).build())
                .build();
    }

    private static Task task(String id, Task.Progress progress, Optional<When> due) {
        return new Task(
                new Id<>(id),
                Text.of("Gör något."),
                List.of(Actor.named("AU")),
                Optional.empty(),
                due,
                Optional.empty(),
                progress);
    }

    @Test
    void a_task_is_open_until_a_later_record_closes_it() {
        Minutes first =
                held(
                        LocalDate.of(2026, 1, 10),
                        task("t.plan", Task.Progress.OPEN, Optional.empty()));
        Minutes later =
                held(
                        LocalDate.of(2026, 2, 10),
                        task("t.plan", Task.Progress.DONE, Optional.empty()));

        assertThat(OpenTask.in(List.of(later, first), LocalDate.of(2026, 3, 1))).isEmpty();
        assertThat(OpenTask.in(List.of(first), LocalDate.of(2026, 3, 1))).hasSize(1);
    }

    @Test
    void a_task_is_overdue_from_the_day_after_its_last() {
        Optional<When> due = Optional.of(When.on(LocalDate.of(2026, 2, 1)));
        Minutes given = held(LocalDate.of(2026, 1, 10), task("t.x", Task.Progress.OPEN, due));

        assertThat(OpenTask.in(List.of(given), LocalDate.of(2026, 2, 1)))
                .extracting(OpenTask::overdue)
                .containsExactly(false);
        assertThat(OpenTask.in(List.of(given), LocalDate.of(2026, 2, 2)))
                .extracting(OpenTask::overdue)
                .containsExactly(true);
    }

    @Test
    void tasks_counted_within_their_record_are_not_mixed_up_across_records() {
        Minutes first =
                held(
                        LocalDate.of(2026, 1, 10),
                        task("p1.task1", Task.Progress.OPEN, Optional.empty()));
        Minutes other =
                held(
                        LocalDate.of(2026, 2, 10),
                        task("p1.task1", Task.Progress.DONE, Optional.empty()));

        assertThat(OpenTask.in(List.of(first, other), LocalDate.of(2026, 3, 1))).hasSize(1);
    }

    @Test
    void the_text_of_a_protocol_tells_decisions() {
        Minutes protocol =
                Minutes.protocol("Protokoll")
                        .item("Ett", item -> item.position("Nämnden avslår.", Act.REJECTS))
                        .build();

        assertThat(RecordText.of(protocol, Wording.SWEDISH))
                .contains("Beslut:")
                .doesNotContain("Ställningstagande");
    }

    @Test
    void numbers_for_people_are_those_of_the_record_whatever_the_locale() {
        Locale locale = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            FollowUp none = FollowUp.of(List.of(MINUTES), Register.EMPTY, Optional.empty());

            assertThat(FollowUpText.of(none, Locale.ENGLISH)).contains("Tasks: 0 open");
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void two_people_of_one_name_from_different_organisations_are_two() {
        Minutes minutes =
                Minutes.notes("t")
                        .present("Per Ek", who -> who.represents("Sörby kommun"))
                        .present("Per Ek", who -> who.represents("Region Norrmark"))
                        .present("Per Ek", who -> who.noteTaker())
                        .build();

        assertThat(FlatReading.json(minutes).split("\"Per Ek\"", -1)).hasSize(4);
        assertThat(FlatReading.json(minutes)).contains("Sörby kommun", "Region Norrmark");
    }
}
