// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openminutes.validation.rules.Check.run;
import static org.openminutes.validation.rules.Records.body;
import static org.openminutes.validation.rules.Records.entries;
import static org.openminutes.validation.rules.Records.id;
import static org.openminutes.validation.rules.Records.item;
import static org.openminutes.validation.rules.Records.meeting;
import static org.openminutes.validation.rules.Records.notes;
import static org.openminutes.validation.rules.Records.on;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Background;
import org.openminutes.model.Body;
import org.openminutes.model.BodyLink;
import org.openminutes.model.Clause;
import org.openminutes.model.ItemBuilder;
import org.openminutes.model.ItemNumber;
import org.openminutes.model.Matter;
import org.openminutes.model.Meeting;
import org.openminutes.model.Minutes;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Onward;
import org.openminutes.model.Text;
import org.openminutes.model.When;
import org.openminutes.register.Register;

class SecondTierAgendaRulesTest {

    @ParameterizedTest(name = "2 then {0}.{1}: {2}")
    @CsvSource({"2, 1, false", "3, 1, true"})
    void the_number_of_a_sub_item_begins_with_its_items(int first, int second, boolean found) {
        AgendaItem sub =
                AgendaItem.of(id("b"), "Under")
                        .number(ItemNumber.written(first + "." + second, first, second))
                        .build();
        AgendaItem outer =
                AgendaItem.of(id("a"), "Över").number(ItemNumber.written("2", 2)).item(sub).build();

        assertThat(run("AGD-004", notes().item(outer)))
                .isEqualTo(
                        found
                                ? List.of(
                                        "items[0].items[0]: Underpunkten ”3.1” hör inte till punkt"
                                                + " 2.")
                                : List.of());
    }

    @Test
    void an_added_item_is_told_and_takes_no_position() {
        Consumer<ItemBuilder> added = i -> i.origin(AgendaItem.Origin.ADDED_AT_MEETING);

        assertThat(run("AGD-007", item(added)))
                .containsExactly("items[0]: Punkten ”Budget” lades till vid mötet.");
        assertThat(run("AGD-007", item(i -> {}))).isEmpty();
        assertThat(run("AGD-011", item(added.andThen(i -> i.position("Ja.", Act.ENDORSES)))))
                .containsExactly(
                        "items[0].entries[0]: Ställningstagandet i punkt 1 fanns inte i kallelsen.");
        assertThat(run("AGD-011", item(added.andThen(i -> i.position("Ja.", Act.NOTES)))))
                .isEmpty();
        assertThat(run("AGD-011", item(i -> i.position("Ja.", Act.ENDORSES)))).isEmpty();
        assertThat(
                        run(
                                "AGD-011",
                                item(
                                        i ->
                                                i.purpose(AgendaItem.Purpose.OTHER_BUSINESS)
                                                        .item(
                                                                "Under",
                                                                s ->
                                                                        s.position(
                                                                                "Ja.",
                                                                                Act.DECIDES)))))
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0} | {1}, {2}: {3}")
    @CsvSource({
        "'Krisgruppen, Anna Berg', Krisgruppens arbete, Anna Berg, true",
        "'Krisgruppen, Anna Berg', Krisgruppens arbete, Bo Ek, false",
        "'Krisgruppen, Anna Berg', Budget, Anna Berg, false",
        "'Upprop', Budget, Anna Berg, false",
    })
    void an_item_named_at_the_opening_and_treated_later_was_added(
            String named, String title, String presenter, boolean found) {
        MinutesBuilder minutes =
                notes().item(
                                "Mötets öppnande",
                                i -> i.purpose(AgendaItem.Purpose.OPENING).item(named, sub -> {}))
                        .item(title, i -> i.presentedBy(presenter).says("Läget."));

        assertThat(run("AGD-007", minutes))
                .isEqualTo(
                        found
                                ? List.of(
                                        "items[0].items[0]: Punkten ”"
                                                + named
                                                + "” lades till vid"
                                                + " mötet.")
                                : List.of());
        assertThat(run("AGD-008", minutes))
                .isEqualTo(
                        found
                                ? List.of(
                                        "items[1]: Punkterna 1.1 och 2 verkar gälla samma ärende.")
                                : List.of());
    }

    @Test
    void one_matter_has_one_item() {
        assertThat(run("AGD-008", notes().item("Budget").item("Vård").item("BUDGET")))
                .containsExactly("items[2]: Punkterna 1 och 3 verkar gälla samma ärende.");
        assertThat(run("AGD-008", item(i -> i.item("Budget", s -> {})))).isEmpty();
        assertThat(
                        run(
                                "AGD-008",
                                notes().item("Ett", i -> i.registryNumber("KS 2026/1"))
                                        .item("Två", i -> i.registryNumber("KS 2026/1"))))
                .hasSize(1);
        assertThat(
                        run(
                                "AGD-008",
                                notes().item("Ett", i -> i.registryNumber("KS 2026/1"))
                                        .item("Ett", i -> i.registryNumber("KS 2026/2"))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "none",
            delimiter = '|',
            value = {
                "Se punkt 2, färdplanen. | Hänvisningen ”punkt 2, färdplanen” stämmer inte. Avses punkt 1?",
                "Se punkt 1, färdplanen. | none",
                "Se punkt 2, något annat helt. | none",
                "Enligt 6 kap. 27 § färdplanen. | none",
            })
    void a_reference_fits(String words, @Nullable String message) {
        MinutesBuilder minutes =
                notes().item("Färdplanen", i -> i.says("Om färdplanen."))
                        .item("Dialog", i -> i.says("Prat."))
                        .item("Övrigt", i -> i.says(words));

        assertThat(run("AGD-009", minutes))
                .isEqualTo(
                        message == null
                                ? List.of()
                                : List.of("items[2].entries[0].text: " + message));
    }

    @Test
    void it_is_told_which_minutes_were_approved() {
        Consumer<ItemBuilder> previous = i -> i.purpose(AgendaItem.Purpose.PREVIOUS_MINUTES);

        assertThat(run("AGD-010", item(previous.andThen(i -> i.says("Godkändes.")))))
                .containsExactly("items[0]: Det framgår inte vilka anteckningar som godkändes.");
        assertThat(run("AGD-010", item(previous.andThen(i -> i.says("De från 3 mars.")))))
                .isEmpty();
        assertThat(run("AGD-010", item(i -> i.says("Godkändes.")))).isEmpty();
    }

    @Test
    void a_heading_of_decisions_is_for_bodies_that_decide() {
        assertThat(run("AGD-012", notes().item("Beslutspunkter")))
                .containsExactly(
                        "items[0]: Rubriken ”Beslutspunkter” används i ett organ utan"
                                + " beslutsmandat.");
        assertThat(run("AGD-012", notes().item("Beslutsstöd i vården"))).isEmpty();
        assertThat(run("AGD-012", Minutes.protocol("P").item("Beslutspunkter"))).isEmpty();
    }

    @Test
    void items_are_three_deep_at_most() {
        MinutesBuilder deep = item(a -> a.item("B", b -> b.item("C", c -> c.item("D", d -> {}))));

        assertThat(run("AGD-013", deep))
                .containsExactly(
                        "items[0].items[0].items[0].items[0]: Punkten 1.1.1.1 ligger djupare än"
                                + " tre nivåer.");
    }

    @Test
    void a_matter_is_numbered_and_goes_forward() {
        Matter back = matter(Optional.empty(), Matter.Stage.POSITION_TAKEN, Matter.Stage.INITIATED);
        Matter loop =
                matter(
                        Optional.of("KS 1"),
                        Matter.Stage.REFERRED,
                        Matter.Stage.REVISED,
                        Matter.Stage.REFERRED,
                        Matter.Stage.POSITION_TAKEN,
                        Matter.Stage.PREPARED);
        MinutesBuilder minutes = item(i -> i.matter(id("plan")));

        assertThat(run("CAS-001", minutes, Register.builder().add(back).build()))
                .containsExactly("items[0]: Ärendet ”Planen” har steg i oväntad ordning.");
        assertThat(run("CAS-006", minutes, Register.builder().add(back).build()))
                .containsExactly("items[0]: Ärendet ”Planen” saknar diarienummer.");
        assertThat(run("CAS-001", minutes, Register.builder().add(loop).build())).isEmpty();
        assertThat(run("CAS-006", minutes, Register.builder().add(loop).build())).isEmpty();
        assertThat(run("CAS-001", minutes)).isEmpty();
    }

    @Test
    void a_matter_goes_on_to_a_linked_body() {
        Onward onward =
                new Onward(
                        Text.of("Vidare"),
                        new Actor.OfBody(id("cs"), "CS"),
                        Optional.empty(),
                        Optional.empty());
        Body council = Body.named("cs", "CS").build();
        Register apart =
                Register.builder().add(council).add(Body.named("body", "Nämnden").build()).build();
        Register linked =
                Register.builder()
                        .add(council)
                        .add(
                                Body.named("body", "Nämnden")
                                        .link(BodyLink.Kind.PREPARES_FOR, id("cs"))
                                        .build())
                        .build();

        assertThat(run("CAS-002", entries(onward).body(body()), apart))
                .containsExactly("items[0].entries[0]: Nämnden bereder inte åt CS.");
        assertThat(run("CAS-002", entries(onward).body(body()), linked)).isEmpty();
        assertThat(run("CAS-002", entries(onward))).isEmpty();
    }

    @Test
    void earlier_meetings_are_known() {
        Meeting known = meeting(Meeting.Status.HELD).body(body()).date(on(2026, 1, 20)).build();
        Register register =
                Register.builder().add(Body.named("body", "Nämnden").build()).add(known).build();
        Background right = before(When.dayAndMonth(20, 1, "20/1"));
        Background wrong = before(When.dayAndMonth(21, 2, "21/2"));

        assertThat(run("CAS-003", entries(right, wrong).body(body()), register))
                .containsExactly(
                        "items[0].entries[1]: Det refererade mötet 21/2 saknas i registret.");
        assertThat(run("CAS-003", entries(wrong).body(body()))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Svaren redovisas vid mötet 2/3., true",
        "Svaren redovisas vid mötet 1/3., true",
        "Svaren redovisas vid mötet 28/2., false",
        "Svaren redovisas vid mötet 3/3., false",
        "Svaren ska in 2/3., false",
    })
    void a_day_near_a_meeting_is_probably_a_slip(String words, boolean found) {
        assertThat(run("CAS-004", item(i -> i.says(words))))
                .hasSize(found ? 1 : 0)
                .allMatch(one -> one.endsWith("ligger nära mötet 2026-03-03. Skrivfel?"));
    }

    @Test
    void principals_decide_on_what_was_recommended() {
        Clause clause = Clause.of("Anta planen.", Act.RECOMMENDS);
        Minutes before =
                notes().id("before")
                        .date(on(2025, 3, 3))
                        .body(body())
                        .item("A", i -> i.matter(id("plan")).position(clause))
                        .build();
        Register.Builder register =
                Register.builder()
                        .add(Body.named("body", "Nämnden").side("Region", id("r"), 1).build())
                        .add(before);
        Register undecided = register.add(matter(Optional.empty(), Matter.Stage.PREPARED)).build();

        assertThat(run("CAS-005", notes().body(body()), undecided))
                .containsExactly(": Beslut från Region saknas för rekommendationen Planen.");
        assertThat(run("CAS-005", notes().body(body()).date(on(2025, 9, 3)), undecided)).isEmpty();
    }

    private static Background before(When when) {
        return new Background(Optional.empty(), Optional.of(when), Act.NOTES, Text.of("Förut"));
    }

    private static Matter matter(Optional<String> number, Matter.Stage... stages) {
        return new Matter(
                id("plan"),
                "Planen",
                List.of(),
                number,
                Stream.of(stages)
                        .map(
                                stage ->
                                        new Matter.Step(
                                                stage,
                                                body(),
                                                on(2026, 1, 1),
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.empty()))
                        .toList());
    }
}
