// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openminutes.intake.Source;
import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.Attendance;
import org.openminutes.model.Minutes;
import org.openminutes.model.Position;
import org.openminutes.model.Side;
import org.openminutes.model.Task;
import org.openminutes.register.Register;

/** How people write notes among themselves. */
class ShortNotesTest {

    @Test
    void who_was_there_stands_after_a_short_word() {
        Minutes minutes =
                read("Med: Rut (Ekby), Johan Alm (Lillby), Hampus Ström (Storby)", "Hej.");

        assertThat(minutes.attendance())
                .extracting(line -> line.who().asWritten())
                .containsExactly("Rut", "Johan Alm", "Hampus Ström");
    }

    @Test
    void a_first_name_that_ends_with_s_is_no_genitive() {
        Minutes minutes =
                read(
                        "Närvarande: Hampus Ström, rektor Storskolan, Ida Alm",
                        "Hampus Ström tar med sig frågan till rektorerna.");

        assertThat(minutes.attendance().get(0).who()).isInstanceOf(Actor.OfPerson.class);
        assertThat(minutes.facts(Task.class))
                .singleElement()
                .satisfies(
                        task ->
                                assertThat(task.owners())
                                        .singleElement()
                                        .isInstanceOf(Actor.OfPerson.class));
        assertThat(minutes.facts(Position.class)).isEmpty();
    }

    @Test
    void employer_and_employees_are_sides() {
        Minutes minutes =
                read(
                        "Närvarande\nFör arbetsgivaren: Lena Fors, chef\nFör arbetstagarna: Pär Nord, Visby",
                        "Hej.");

        assertThat(minutes.sides())
                .extracting(Side::label)
                .containsExactly("arbetsgivaren", "arbetstagarna");
        assertThat(minutes.attendance()).extracting(Attendance::side).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ingen hade något emot det förslag som Johan hade skickat.",
                "Ingen hade några invändningar.",
                "Ingen hade något att invända mot planen.",
            })
    void that_nobody_minded_is_consent(String sentence) {
        Minutes minutes = read("Närvarande: Rut Ek, Ida Alm", sentence);

        assertThat(minutes.facts(Position.class))
                .singleElement()
                .satisfies(
                        position ->
                                assertThat(position.clauses().get(0).acts())
                                        .containsExactly(Act.NO_OBJECTION));
    }

    private static Minutes read(String who, String sentence) {
        String text =
                "Minnesanteckningar Byrådet 2024-03-12\n\n%s\n\n1. Vägen\n%s\n\n2. Övrigt\nInget.\n"
                        .formatted(who, sentence);
        Source source = Source.of("notes.txt", text.getBytes(StandardCharsets.UTF_8));
        return new TextImporter().read(source, Register.EMPTY).minutes();
    }
}
