// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MinutesBuilderTest {

    private static Minutes minutes() {
        return Minutes.notes("Minnesanteckningar Samverkansrådet 3 mars 2026")
                .body("Samverkansrådet")
                .date(LocalDate.of(2026, 3, 3))
                .place("Kommunhuset")
                .present("Anna Berg", who -> who.side("Kommunerna").party("S").chair())
                .present("Bo Ek", who -> who.side("Regionen").noteTaker())
                .item("Mötets öppnande")
                .item(
                        "Plan för nära vård",
                        item ->
                                item.presentedBy("Bo Ek", "Någon Annan")
                                        .says("Planen har varit på remiss.")
                                        .position("Rådet ställer sig bakom planen.", Act.ENDORSES)
                                        .task(
                                                "Ta fram en tidplan.",
                                                "Bo Ek",
                                                When.on(LocalDate.of(2026, 6, 1)))
                                        .item("Del ett", part -> part.says("Text.")))
                .signedBy("Anna Berg", Function.CHAIR)
                .build();
    }

    @Test
    void ties_a_name_to_the_participant_and_leaves_others_as_written() {
        AgendaItem item = minutes().items().get(1);

        assertThat(item.presentation().by())
                .containsExactly(
                        new Actor.OfPerson(new Id<>("person.bo-ek"), "Bo Ek"),
                        Actor.named("Någon Annan"));
        assertThat(minutes().attestations().get(0).who().personId())
                .contains(new Id<>("person.anna-berg"));
    }

    @Test
    void numbers_items_and_sub_items() {
        assertThat(minutes().allItems())
                .extracting(item -> item.number().label())
                .containsExactly("1", "2", "2.1");
    }

    @Test
    void gives_two_people_of_nearly_one_name_different_ids() {
        Minutes two = Minutes.notes("t").present("Eva Öst").present("Eva Ost").build();

        assertThat(two.attendance())
                .extracting(line -> line.who().personId().orElseThrow().value())
                .containsExactly("person.eva-ost", "person.eva-ost-2");
    }

    @Test
    void the_same_name_twice_is_the_same_person() {
        Minutes two = Minutes.notes("t").present("Eva Öst").absent("Eva Öst").build();

        assertThat(two.attendance())
                .extracting(Attendance::who)
                .containsOnly(new Actor.OfPerson(new Id<>("person.eva-ost"), "Eva Öst"));
    }

    @Test
    void a_builder_of_a_record_makes_an_equal_record() {
        assertThat(minutes().toBuilder().build()).isEqualTo(minutes()).hasSameHashCodeAs(minutes());
        assertThat(minutes().items().get(1).toBuilder().build())
                .isEqualTo(minutes().items().get(1));
    }

    @Test
    void facts_are_found_in_sections_and_in_the_words_of_others() {
        Task task =
                new Task(
                        new Id<>("t"),
                        Text.of("AU återkommer."),
                        java.util.List.of(),
                        java.util.Optional.empty(),
                        java.util.Optional.empty(),
                        java.util.Optional.empty(),
                        Task.Progress.OPEN);
        Minutes with =
                Minutes.notes("t")
                        .item(
                                "i",
                                item ->
                                        item.says("Mer. AU återkommer.")
                                                .add(new Restated(task))
                                                .add(
                                                        new Subsection(
                                                                "Del",
                                                                java.util.List.of(
                                                                        new Restated(task)))))
                        .build();

        assertThat(with.facts(Task.class)).containsExactly(task, task);
    }

    @Test
    void items_may_lie_as_deep_as_they_like() {
        Minutes deep = Minutes.notes("t").item("Ett", item -> nested(item, 40)).build();

        assertThat(deep.allItems()).extracting(AgendaItem::id).hasSize(41).doesNotHaveDuplicates();
    }

    private static void nested(ItemBuilder item, int levels) {
        item.says("Text.").position("Rådet noterar.", Act.NOTES);
        if (levels > 0) {
            item.item("Djupare", inner -> nested(inner, levels - 1));
        }
    }
}
