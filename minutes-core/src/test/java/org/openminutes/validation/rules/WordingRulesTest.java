// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openminutes.validation.rules.Check.run;
import static org.openminutes.validation.rules.Records.DAY;
import static org.openminutes.validation.rules.Records.item;
import static org.openminutes.validation.rules.Records.notes;
import static org.openminutes.validation.rules.Records.relative;
import static org.openminutes.validation.rules.Records.task;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openminutes.model.Minutes;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Restated;
import org.openminutes.model.Task;
import org.openminutes.model.When;

class WordingRulesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "none",
            value = {
                "Rapport om läkarstöd ??, läkarstöd ??",
                "Vem gör det?, none",
                "Ansvarig: XX, XX",
                "Kommer TBD, TBD",
                "Namn: ____, ____",
                "Datum <fyll i>, <fyll i>",
                "Med mera […] sedan, […]",
                "MAXX och XXL, none",
                "Punkt XIX, none",
            })
    void marks_of_uncertainty_are_found(String words, @Nullable String mark) {
        assertThat(run("TXT-001", item(item -> item.says(words))))
                .isEqualTo(
                        mark == null
                                ? List.of()
                                : List.of(
                                        "items[0].entries[0].text: Osäkerhetsmarkering i texten: ”"
                                                + mark
                                                + "”."));
    }

    @Test
    void titles_are_words_too_and_restated_words_are_told_once() {
        Restated restated = new Restated(task("Plan ??", Optional.empty()));
        MinutesBuilder minutes =
                notes().item("Budget ??", item -> item.says("Plan ??").add(restated));

        assertThat(run("TXT-001", minutes))
                .containsExactly(
                        "items[0].entries[0].text: Osäkerhetsmarkering i texten: ”Plan ??”.",
                        "items[0].title: Osäkerhetsmarkering i texten: ”Budget ??”.");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "none",
            value = {
                "[bookmark: _GoBack]Rapport, [bookmark: _GoBack]",
                "Öppnande**, **",
                "*Noteras, *",
                "Noteras*, *",
                "# Rubrik, #",
                "sam\u00adverkan, U+00AD",
                "5 * 3 är femton, none",
                "Punkt #5, none",
                "alla* som kom, none",
            })
    void residue_of_a_conversion_is_found(String words, @Nullable String residue) {
        assertThat(run("TXT-002", item(item -> item.says(words))))
                .isEqualTo(
                        residue == null
                                ? List.of()
                                : List.of(
                                        "items[0].entries[0].text: Konverteringsrest i texten: ”"
                                                + residue
                                                + "”."));
    }

    @Test
    void a_relative_day_needs_the_date_of_the_meeting() {
        MinutesBuilder undated =
                Minutes.notes("A")
                        .item("B", item -> item.says("Gruppen träffas imorgon, inte idag."));

        assertThat(run("TXT-004", undated))
                .containsExactly(
                        "items[0].entries[0].text: ”imorgon” kan inte dateras eftersom mötesdatum"
                                + " saknas.");
        assertThat(run("TXT-004", undated.date(DAY))).isEmpty();
    }

    @Test
    void a_relative_day_is_told_once_an_item() {
        Task task = task("Plan", Optional.of(relative(When.Anchor.DAY_AFTER_MEETING, "imorgon")));
        MinutesBuilder undated =
                Minutes.notes("A")
                        .item("B", item -> item.says("Klart imorgon.").add(new Restated(task)));

        assertThat(run("TXT-004", undated))
                .containsExactly(
                        "items[0].entries[1].fact.due: ”imorgon” kan inte dateras eftersom"
                                + " mötesdatum saknas.");
    }
}
