// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.Body;
import org.openminutes.model.BodyLink;
import org.openminutes.model.Id;
import org.openminutes.model.ItemBuilder;
import org.openminutes.model.Matter;
import org.openminutes.model.Minutes;
import org.openminutes.model.Onward;
import org.openminutes.model.Organisation;
import org.openminutes.model.Text;
import org.openminutes.model.When;
import org.openminutes.register.Register;

/** Paths of matters over the records of several bodies. */
class MatterPathTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 5);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 6);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 7);

    @Test
    void a_matter_goes_from_preparation_to_a_position_to_the_principals() {
        Minutes prepared = record("Beredningen", MAY, "Plan för biblioteken", Act.ENDORSES, "Bra.");
        Minutes taken =
                record(
                        "Rådet",
                        JUNE,
                        "Biblioteksplanen",
                        Act.RECOMMENDS,
                        "Rådet rekommenderar huvudmännen att anta planen.");
        Minutes decided =
                record("Fullmäktige i Ås", JULY, "Plan för biblioteken", Act.DECIDES, "Antas.");

        MatterPath path = path(List.of(decided, taken, prepared), JULY);

        assertThat(path.steps())
                .extracting(step -> step.stage().orElseThrow())
                .containsExactly(
                        Matter.Stage.PREPARED,
                        Matter.Stage.POSITION_TAKEN,
                        Matter.Stage.DECIDED_BY_PRINCIPAL,
                        Matter.Stage.DECIDED_BY_PRINCIPAL);
        assertThat(path.steps())
                .extracting(PathStep::status)
                .containsExactly(
                        PathStep.Status.DONE,
                        PathStep.Status.DONE,
                        PathStep.Status.PLANNED,
                        PathStep.Status.DONE);
        assertThat(path.awaited()).extracting(Organisation::name).containsExactly("Bo", "Regionen");
        assertThat(path.decided()).extracting(Organisation::name).containsExactly("Ås");
        assertThat(path.steps()).noneMatch(PathStep::unusual);
        assertThat(path.latest().orElseThrow().day()).contains(JULY);
    }

    @Test
    void a_record_of_a_later_meeting_is_not_known_yet() {
        Minutes taken = record("Rådet", JUNE, "Biblioteksplanen", Act.ENDORSES, "Ja.");
        Minutes before = record("Beredningen", MAY, "Biblioteksplanen", Act.ENDORSES, "Bra.");

        assertThat(path(List.of(before, taken), MAY).steps()).hasSize(1);
    }

    @Test
    void what_was_planned_is_met_by_a_later_record_of_the_body_or_is_overdue() {
        Minutes planned =
                minutes(
                        "Beredningen",
                        MAY,
                        "Biblioteksplanen",
                        item ->
                                item.add(
                                        new Onward(
                                                Text.of("Går vidare till Rådet för beslut."),
                                                Actor.named("Rådet"),
                                                Optional.of(When.on(JUNE)),
                                                Optional.empty())));
        Minutes taken = record("Rådet", JUNE, "Biblioteksplanen", Act.ENDORSES, "Ja.");

        PathStep late = path(List.of(planned), JULY).steps().get(0);
        PathStep met = path(List.of(planned, taken), JULY).steps().get(1);

        assertThat(late.status()).isEqualTo(PathStep.Status.PLANNED);
        assertThat(late.stage()).contains(Matter.Stage.POSITION_TAKEN);
        assertThat(late.overdue()).isTrue();
        assertThat(late.met()).isFalse();
        assertThat(met.status()).isEqualTo(PathStep.Status.PLANNED);
        assertThat(met.met()).isTrue();
        assertThat(met.overdue()).isFalse();
    }

    @Test
    void a_step_against_the_order_is_marked_and_the_loops_are_not() {
        Minutes decided = record("Fullmäktige i Ås", MAY, "Biblioteksplanen", Act.DECIDES, "Ja.");
        Minutes prepared = record("Beredningen", JUNE, "Biblioteksplanen", Act.ENDORSES, "Bra.");
        Minutes taken = record("Rådet", MAY, "Biblioteksplanen", Act.ENDORSES, "Ja.");

        assertThat(path(List.of(decided, prepared), JULY).steps())
                .extracting(PathStep::unusual)
                .containsExactly(false, true);
        assertThat(path(List.of(taken, prepared), JULY).steps())
                .extracting(PathStep::unusual)
                .containsExactly(false, false);
    }

    @Test
    void an_item_is_tied_by_id_then_number_then_title_and_says_by_which() {
        Minutes record =
                Minutes.notes("Möte")
                        .body("Rådet")
                        .date(MAY)
                        .item(
                                "Något annat",
                                i -> i.matter(new Id<>("planen")).position("Ja.", Act.ENDORSES))
                        .item("Dnr", i -> i.registryNumber("ks 2026/12").position("Ja.", Act.NOTES))
                        .item(
                                "Ny biblioteksplan, BIBLIOTEKSPLANEN 2",
                                i -> i.position("x", Act.NOTES))
                        .item("Om biblioteksplanens bilagor", i -> i.position("y", Act.NOTES))
                        .build();

        assertThat(path(List.of(record), MAY).steps())
                .extracting(step -> step.source().tie())
                .containsExactlyInAnyOrder(
                        StepSource.Tie.ID, StepSource.Tie.REGISTRY_NUMBER, StepSource.Tie.TITLE);
    }

    @Test
    void an_item_that_fits_two_matters_is_tied_to_none_and_told_of() {
        Minutes record =
                record("Rådet", MAY, "Biblioteksplanen och arkivplanen", Act.ENDORSES, "Ja.");
        Register register =
                register().toBuilder().add(Matter.named("arkiv", "Arkivplanen").build()).build();

        assertThat(MatterPath.in(List.of(record), register, MAY)).isEmpty();
        assertThat(UnclearItem.in(List.of(record), register))
                .singleElement()
                .satisfies(item -> assertThat(item.matters()).hasSize(2));
    }

    @Test
    void bodies_and_associations_that_go_in_a_circle_come_to_an_end() {
        Register circle =
                Register.builder()
                        .add(association("a", "b"))
                        .add(association("b", "a"))
                        .add(
                                Body.named("x", "Rådet")
                                        .side("A", new Id<>("a"), 1)
                                        .link(BodyLink.Kind.PREPARES_FOR, new Id<>("x"))
                                        .build())
                        .add(Matter.named("planen", "Biblioteksplanen").build())
                        .build();
        Minutes record =
                record(
                        "Rådet",
                        MAY,
                        "Biblioteksplanen",
                        Act.RECOMMENDS,
                        "Rådet rekommenderar huvudmännen att besluta.");

        MatterPath path = MatterPath.in(List.of(record), circle, MAY).get(0);

        assertThat(path.steps()).hasSize(2);
        assertThat(path.awaited()).isEmpty();
    }

    @Test
    void time_grows_with_the_size_of_the_records() {
        List<Minutes> records = new ArrayList<>();
        for (int i = 0; i < 4000; i++) {
            records.add(
                    record(
                            i % 2 == 0 ? "Rådet" : "Beredningen",
                            MAY.minusDays(i),
                            i % 3 == 0 ? "Biblioteksplanen" : "Annat",
                            Act.ENDORSES,
                            "Rådet den 6 juni och nästa möte med Beredningen, nummer " + i));
        }

        assertThat(Duration.ofNanos(time(() -> FollowUp.of(records, register(), Optional.empty()))))
                .isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void one_item_may_have_very_many_sentences() {
        Minutes record =
                minutes(
                        "Rådet",
                        MAY,
                        "Biblioteksplanen",
                        item -> {
                            for (int i = 0; i < 20_000; i++) {
                                item.says("Planen ska till Beredningen 6/6, fråga " + i + ".");
                            }
                        });

        assertThat(Duration.ofNanos(time(() -> path(List.of(record), MAY))))
                .isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void odd_days_do_not_stop_it() {
        for (LocalDate day : List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(2024, 2, 29))) {
            Minutes record =
                    minutes(
                            "Rådet",
                            day,
                            "Biblioteksplanen",
                            item ->
                                    item.says("Planen ska till Beredningen nästa vecka.")
                                            .says("Den ska redovisas 30/2 och 29/2 och vecka 53.")
                                            .task(
                                                    "Skriv.",
                                                    "Bo Ek",
                                                    new When.Relative(
                                                            When.Anchor.WEEK_AFTER_MEETING,
                                                            "kommande vecka")));

            assertThat(FollowUp.of(List.of(record), register(), Optional.of(day)).tasks())
                    .hasSize(1);
        }
    }

    private static long time(Runnable run) {
        long begin = System.nanoTime();
        run.run();
        return System.nanoTime() - begin;
    }

    private static Organisation association(String id, String member) {
        return Organisation.named(id, "F " + id, Organisation.Kind.JOINT_ASSOCIATION)
                .madeUpOf(List.of(new Id<>(member)));
    }

    private static MatterPath path(List<Minutes> records, LocalDate on) {
        return MatterPath.in(records, register(), on).get(0);
    }

    private static Minutes record(String body, LocalDate day, String title, Act act, String words) {
        return minutes(body, day, title, item -> item.position(words, act));
    }

    private static Minutes minutes(
            String body, LocalDate day, String title, Consumer<ItemBuilder> content) {
        return Minutes.notes("Möte " + day).body(body).date(day).item(title, content).build();
    }

    private static Register register() {
        return Register.builder()
                .add(Organisation.named("as", "Ås", Organisation.Kind.MUNICIPALITY))
                .add(Organisation.named("bo", "Bo", Organisation.Kind.MUNICIPALITY))
                .add(Organisation.named("regionen", "Regionen", Organisation.Kind.REGION))
                .add(
                        Organisation.named(
                                        "forbundet",
                                        "Förbundet",
                                        Organisation.Kind.MUNICIPAL_ASSOCIATION)
                                .madeUpOf(List.of(new Id<>("as"), new Id<>("bo"))))
                .add(
                        Body.named("radet", "Rådet")
                                .side("Kommunerna", new Id<>("forbundet"), 4)
                                .side("Regionen", new Id<>("regionen"), 4)
                                .build())
                .add(
                        Body.named("beredningen", "Beredningen")
                                .authority(Body.Authority.PREPARATORY)
                                .link(BodyLink.Kind.PREPARES_FOR, new Id<>("radet"))
                                .build())
                .add(
                        Body.named("kf", "Fullmäktige i Ås")
                                .authority(Body.Authority.DECIDING)
                                .covers(new Id<>("as"))
                                .build())
                .add(
                        Matter.named("planen", "Plan för biblioteken")
                                .alias("Biblioteksplanen")
                                .registryNumber("KS 2026/12")
                                .build())
                .build();
    }
}
