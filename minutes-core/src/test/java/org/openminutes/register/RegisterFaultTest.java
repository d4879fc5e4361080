// SPDX-License-Identifier: Apache-2.0
package org.openminutes.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openminutes.model.Body;
import org.openminutes.model.BodyLink;
import org.openminutes.model.Id;
import org.openminutes.model.Organisation;
import org.openminutes.model.Presidency;
import org.openminutes.model.Side;
import org.openminutes.model.Validity;

/** Registers that contradict themselves. */
class RegisterFaultTest {

    @Test
    void a_sound_register_has_none() {
        Register sound =
                Register.builder()
                        .add(Organisation.named("as", "Ås", Organisation.Kind.MUNICIPALITY))
                        .add(
                                Body.named("a", "A")
                                        .side("Ås", new Id<>("as"), 3)
                                        .presidency(term("side.as", 2024, 2024))
                                        .presidency(term("side.as", 2025, 2025))
                                        .build())
                        .add(Body.named("b", "B").link(prepares("a")).build())
                        .build();

        assertThat(RegisterFault.in(sound)).isEmpty();
    }

    @Test
    void links_in_a_circle_are_told_with_those_in_it() {
        Register circle =
                Register.builder()
                        .add(Body.named("a", "A").link(prepares("b")).build())
                        .add(Body.named("b", "B").link(prepares("c")).build())
                        .add(Body.named("c", "C").link(prepares("a")).build())
                        .add(Body.named("d", "D").link(prepares("a")).build())
                        .add(Body.named("self", "S").link(prepares("self")).build())
                        .build();

        assertThat(messages(circle))
                .containsExactly("links go in a circle: a, b, c, self; take one of the links out.");
    }

    @Test
    void what_leads_nowhere_and_names_of_two_are_told() {
        Register lost =
                Register.builder()
                        .add(Body.named("a", "Rådet").link(prepares("x")).build())
                        .add(Body.named("b", "rådet").covers(new Id<>("y")).build())
                        .build();

        assertThat(messages(lost))
                .containsExactly(
                        "a refers to x, which is not there; correct the id or add it.",
                        "The name “rådet” belongs to both a and b; it is therefore taken for neither.",
                        "b refers to y, which is not there; correct the id or add it.");
    }

    @Test
    void terms_that_overlap_or_have_no_day_are_told() {
        Register odd =
                Register.builder()
                        .add(
                                Body.named("a", "A")
                                        .side(Side.of("x"))
                                        .side(Side.of("y"))
                                        .presidency(term("side.y", 2025, 2026))
                                        .presidency(term("side.x", 2024, 2025))
                                        .presidency(term("side.y", 2028, 2027))
                                        .build())
                        .build();

        assertThat(RegisterFault.in(odd))
                .extracting(RegisterFault::kind)
                .containsExactly(RegisterFault.Kind.NO_DAY, RegisterFault.Kind.TWO_PRESIDENCIES);
        assertThat(RegisterFault.in(odd).get(1).message(Locale.forLanguageTag("sv")))
                .startsWith("Ordförandeskapet i a ligger hos både side.x och side.y");
    }

    @Test
    void a_long_term_overlaps_also_what_comes_after_the_next() {
        Register odd =
                Register.builder()
                        .add(
                                Body.named("a", "A")
                                        .side(Side.of("x"))
                                        .side(Side.of("y"))
                                        .presidency(term("side.x", 2020, 2030))
                                        .presidency(term("side.x", 2021, 2022))
                                        .presidency(term("side.y", 2023, 2024))
                                        .build())
                        .build();

        assertThat(messages(odd))
                .containsExactly(
                        "The presidency of a is with both side.x and side.y on one day; correct the dates.");
    }

    private static List<String> messages(Register register) {
        return RegisterFault.in(register).stream().map(f -> f.message(Locale.ENGLISH)).toList();
    }

    private static BodyLink prepares(String other) {
        return new BodyLink(BodyLink.Kind.PREPARES_FOR, new Id<>(other), Validity.ALWAYS);
    }

    private static Presidency term(String side, int first, int last) {
        return new Presidency(
                new Id<>(side),
                List.of(),
                new Validity(
                        Optional.of(LocalDate.of(first, 1, 1)),
                        Optional.of(LocalDate.of(last, 12, 31))));
    }
}
