// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openminutes.validation.rules.Check.run;
import static org.openminutes.validation.rules.Records.body;
import static org.openminutes.validation.rules.Records.notes;
import static org.openminutes.validation.rules.Records.register;
import static org.openminutes.validation.rules.Records.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openminutes.model.Actor;
import org.openminutes.model.AttendanceBuilder;
import org.openminutes.model.Function;
import org.openminutes.model.Id;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Person;
import org.openminutes.model.Presence;
import org.openminutes.model.Presentation;
import org.openminutes.model.Presidency;
import org.openminutes.model.Validity;
import org.openminutes.register.Register;

class AttendanceRulesTest {

    @Test
    void a_record_tells_who_was_there() {
        assertThat(run("ATT-001", notes())).containsExactly("attendance: Närvaro saknas.");
        assertThat(run("ATT-001", notes().absent("Anna Berg"))).isEmpty();
    }

    @Test
    void nobody_is_both_participant_and_absent() {
        assertThat(run("ATT-002", notes().present("Anna Berg").present("Bo Ek").absent("Bo Ek")))
                .containsExactly(
                        "attendance[2]: Bo Ek står både som deltagare och som frånvarande.");
        assertThat(run("ATT-002", notes().present("Anna Berg").absent("Bo Ek"))).isEmpty();
        assertThat(run("ATT-002", notes().absent("Bo Ek").absent("Bo Ek"))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Jonny Mattsson, true", // one letter
        "Jonni Mattsson, true", // two letters
        "Johnny Mattsson, false", // the same
        "JOHNNY MAGNUSSON, false",
        "Janni Mattsson, false", // three letters
        "Jonny Matsson, false", // no whole word in common
        "Kurt Olsson, false",
    })
    void an_absent_name_a_slip_from_a_participants_is_asked_for(String absent, boolean found) {
        MinutesBuilder minutes = notes().present("Johnny Mattsson").absent(absent);

        assertThat(run("ATT-003", minutes))
                .isEqualTo(
                        found
                                ? List.of(
                                        "attendance[1]: Frånvarande ”"
                                                + absent
                                                + "” finns inte bland deltagarna. Avses Johnny"
                                                + " Mattsson?")
                                : List.of());
    }

    @Test
    void a_signature_spelt_otherwise_is_one_person() {
        MinutesBuilder minutes =
                notes().present("Helene Ekeroth").signedBy("Helen Ekeroth", Function.CHAIR);

        assertThat(run("ATT-004", minutes))
                .containsExactly(
                        "attestations[0].who: ”Helene Ekeroth” och ”Helen Ekeroth” verkar vara"
                                + " samma person.");
    }

    @Test
    void two_participants_with_near_names_are_two_people() {
        MinutesBuilder minutes =
                notes().present("Anna Bergman")
                        .present("Anja Bergman")
                        .signedBy("Anja Bergman", Function.CHAIR);

        assertThat(run("ATT-004", minutes)).isEmpty();
    }

    @Test
    void a_short_form_is_no_other_spelling() {
        MinutesBuilder minutes =
                entriesWith(
                        "Lars Almlöf",
                        new Actor.OfPerson(Id.of("person", "Lars Almlöf"), "Lars A"));

        assertThat(run("ATT-004", minutes)).isEmpty();
    }

    @Test
    void the_register_knows_the_right_spelling() {
        Person person = new Person(Id.of("person", "Axel Persson"), "Axel Person", List.of());
        Register register = Register.builder().add(person).build();

        assertThat(run("ATT-004", notes().present("Axel Persson"), register))
                .containsExactly(
                        "attendance[0].who: ”Axel Person” och ”Axel Persson” verkar vara samma"
                                + " person.");
        assertThat(run("ATT-004", notes().present("Axel Person"), register)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Bo Ek, false",
        "Bo, false", // short for a participant
        "Dag Sylvén, true",
        "Cia Lind, true", // absent
        "Kommunerna, false", // the side
        "arbetsgruppen, false",
    })
    void a_presenter_is_among_those_present(String presenter, boolean found) {
        MinutesBuilder minutes =
                notes().present("Bo Ek", who -> who.side("Kommunerna"))
                        .present("Cia Lind")
                        .absent("Cia Lind")
                        .item("Budget", item -> item.presentedBy(presenter));

        assertThat(run("ATT-005", minutes))
                .isEqualTo(
                        found
                                ? List.of(
                                        "items[0].presentation.by[0]: Föredraganden "
                                                + presenter
                                                + " finns inte bland de närvarande.")
                                : List.of());
    }

    @Test
    void presenters_that_may_be_present_pass() {
        Actor either =
                new Actor.Unresolved(
                        "Eva", List.of(Id.of("person", "Eva Öst"), Id.of("person", "Eva Ask")));
        Presentation by = new Presentation(List.of(either, body()), Presence.Mode.UNSTATED, false);

        assertThat(
                        run(
                                "ATT-005",
                                notes().present("Eva Öst")
                                        .item("Budget", item -> item.presentation(by))))
                .isEmpty();
        assertThat(run("ATT-005", notes().item("Budget", item -> item.presentedBy("Dag Sylvén"))))
                .as("without a list it cannot be decided")
                .isEmpty();
    }

    @Test
    void a_participant_has_a_side_where_others_have() {
        MinutesBuilder minutes =
                notes().present("Anna Berg", who -> who.side("Regionen"))
                        .present("Bo Ek")
                        .present("Cia Lind", who -> who.side("Regionen"))
                        .absent("Cia Lind")
                        .absent("Dan Ros");

        assertThat(run("ATT-007", minutes)).containsExactly("attendance[1]: Bo Ek saknar part.");
        assertThat(run("ATT-007", notes().present("Bo Ek"))).isEmpty();
    }

    @Test
    void somebody_present_leads() {
        MinutesBuilder none = notes().present("Anna Berg").present("Bo Ek");
        MinutesBuilder away =
                notes().present("Anna Berg", AttendanceBuilder::chair).absent("Anna Berg");

        assertThat(run("ATT-013", none))
                .containsExactly("attendance: Ingen ordförande är närvarande.");
        assertThat(run("ATT-013", away)).hasSize(1);
        assertThat(run("ATT-013", notes().present("Anna Berg", AttendanceBuilder::viceChair)))
                .isEmpty();
        assertThat(run("ATT-013", none.signedBy("Bo Ek", Function.CHAIR))).isEmpty();
        assertThat(run("ATT-013", notes())).isEmpty();
    }

    @Test
    void a_presidency_names_who_leads() {
        Presidency presidency =
                new Presidency(
                        Id.of("side", "Kommun"),
                        List.of(Id.of("person", "Bo Ek")),
                        new Validity(Optional.of(LocalDate.of(2026, 1, 1)), Optional.empty()));
        MinutesBuilder minutes = notes().body(body()).present("Bo Ek");

        assertThat(run("ATT-013", minutes, register(body -> body.presidency(presidency))))
                .isEmpty();
        assertThat(
                        run(
                                "ATT-013",
                                minutes.date(LocalDate.of(2025, 12, 31)),
                                register(body -> body.presidency(presidency))))
                .hasSize(1);
    }

    private static MinutesBuilder entriesWith(String participant, Actor owner) {
        return notes().present(participant)
                .item("Budget", item -> item.add(task("Plan", Optional.empty(), owner)));
    }
}
