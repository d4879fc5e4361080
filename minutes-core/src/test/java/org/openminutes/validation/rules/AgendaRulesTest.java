// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openminutes.validation.rules.Check.run;
import static org.openminutes.validation.rules.Records.id;
import static org.openminutes.validation.rules.Records.item;
import static org.openminutes.validation.rules.Records.notes;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.ItemNumber;
import org.openminutes.model.MinutesBuilder;

class AgendaRulesTest {

    @Test
    void siblings_do_not_share_a_number() {
        assertThat(run("AGD-001", numbered(1, 2, 2)))
                .containsExactly("items[2]: Punktnumret 2 förekommer flera gånger.");
        assertThat(run("AGD-001", numbered(1, 2, 3))).isEmpty();
        assertThat(run("AGD-001", notes().item(untitled("a")).item(untitled("b")))).isEmpty();
    }

    @Test
    void sub_items_of_two_items_may_have_like_numbers() {
        AgendaItem first = AgendaItem.of(id("a"), "A").item(numberedItem("x", 1)).build();
        AgendaItem second = AgendaItem.of(id("b"), "B").item(numberedItem("y", 1)).build();

        assertThat(run("AGD-001", notes().item(first).item(second))).isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({"1, 2, false", "1, 3, true", "2, 1, true", "14, 15, false", "5, 5, false"})
    void numbers_follow_each_other(int first, int second, boolean found) {
        assertThat(run("AGD-002", numbered(first, second)))
                .isEqualTo(
                        found
                                ? List.of(
                                        "items[1]: Numreringen hoppar från %d till %d."
                                                .formatted(first, second))
                                : List.of());
    }

    @Test
    void an_unnumbered_item_between_does_not_break_the_order() {
        MinutesBuilder minutes =
                notes().item(numberedItem("a", 1)).item(untitled("b")).item(numberedItem("c", 2));

        assertThat(run("AGD-002", minutes)).isEmpty();
    }

    @Test
    void an_inferred_number_is_told() {
        MinutesBuilder minutes =
                item(item -> item.number(ItemNumber.inferred(4))).item("Nästa", item -> {});

        assertThat(run("AGD-003", minutes))
                .containsExactly("items[0]: Punktnumret 4 är härlett, inte skrivet.");
    }

    @Test
    void an_empty_item_is_found_but_no_formality() {
        MinutesBuilder minutes =
                notes().item("Budget")
                        .item("Öppnande", item -> item.purpose(AgendaItem.Purpose.OPENING))
                        .item("Avslut", item -> item.purpose(AgendaItem.Purpose.CLOSING))
                        .item("Rubrik", item -> item.purpose(AgendaItem.Purpose.SECTION))
                        .item("Utgår", item -> item.origin(AgendaItem.Origin.WITHDRAWN))
                        .item("Anmälan", item -> item.presentedBy("Bo Ek"))
                        .item("Prat", item -> item.says("Vi pratade."))
                        .item("Med under", item -> item.item("Under", sub -> sub.says("Ja.")));

        assertThat(run("AGD-005", minutes))
                .containsExactly("items[0]: Punkten ”Budget” saknar innehåll.");
    }

    @Test
    void an_item_without_title_is_called_by_its_first_words() {
        AgendaItem words =
                AgendaItem.untitled(id("a")).says("Mötet om " + "något ".repeat(20)).build();
        AgendaItem none =
                AgendaItem.untitled(id("b")).item("Under", sub -> sub.says("Annat.")).build();

        assertThat(run("AGD-006", notes().item(words).item(none).item("Budget")))
                .containsExactly(
                        "items[0]: Punkten saknar rubrik; härledd: ”Mötet om något något något"
                                + " något något något något något …”.",
                        "items[1]: Punkten saknar rubrik; härledd: ”2”.");
    }

    private static MinutesBuilder numbered(int... numbers) {
        MinutesBuilder minutes = notes();
        for (int i = 0; i < numbers.length; i++) {
            minutes.item(numberedItem("i" + i, numbers[i]));
        }
        return minutes;
    }

    private static AgendaItem numberedItem(String id, int number) {
        return AgendaItem.of(id(id), "Punkt " + id)
                .number(ItemNumber.written(number + ".", number))
                .build();
    }

    private static AgendaItem untitled(String id) {
        return AgendaItem.untitled(id(id)).build();
    }
}
