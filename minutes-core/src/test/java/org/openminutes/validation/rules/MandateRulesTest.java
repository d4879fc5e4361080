// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openminutes.validation.rules.Check.run;
import static org.openminutes.validation.rules.Records.body;
import static org.openminutes.validation.rules.Records.id;
import static org.openminutes.validation.rules.Records.mandate;
import static org.openminutes.validation.rules.Records.notes;
import static org.openminutes.validation.rules.Records.person;
import static org.openminutes.validation.rules.Records.register;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openminutes.model.Act;
import org.openminutes.model.AttendanceBuilder;
import org.openminutes.model.Body;
import org.openminutes.model.Capacity;
import org.openminutes.model.Function;
import org.openminutes.model.Id;
import org.openminutes.model.Minutes;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Presence;
import org.openminutes.model.Quorum;
import org.openminutes.model.Vote;
import org.openminutes.register.Register;

class MandateRulesTest {

    @Test
    void a_member_on_the_day_has_a_line() {
        Register register =
                register(
                        body ->
                                body.mandate(mandate("Anna Berg", Capacity.MEMBER, 2023, 2026))
                                        .mandate(mandate("Bo Ek", Capacity.MEMBER, 2023, 2026))
                                        .mandate(mandate("Cia Lind", Capacity.MEMBER, 2019, 2022))
                                        .mandate(
                                                mandate(
                                                        "Dan Ros",
                                                        Capacity.SUBSTITUTE,
                                                        2023,
                                                        2026)));
        MinutesBuilder minutes = notes().body(body()).present("Anna Berg");

        assertThat(run("ATT-006", minutes, register))
                .containsExactly(
                        "attendance: person.bo-ek är ledamot men saknar närvaromarkering.");
        assertThat(run("ATT-006", minutes.absent("Bo Ek"), register)).isEmpty();
        assertThat(run("ATT-006", notes().body(body()), register)).isEmpty();
        assertThat(run("ATT-006", Minutes.notes("x").body(body()).present("X Y"), register))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "3, 4, false",
        "2, 4, true",
        "2, 3, false",
        "1, 3, true",
        "1, 1, false",
        "0, 1, true"
    })
    void more_than_half_of_a_deciding_body(int present, int seats, boolean found) {
        Register register =
                register(
                        body ->
                                body.authority(Body.Authority.DECIDING)
                                        .side("Kommunen", Id.of("org", "Kommunen"), seats));
        MinutesBuilder minutes = notes().body(body()).present("Gäst", MandateRulesTest::guest);
        for (int i = 0; i < present; i++) {
            minutes.present("Ledamot " + i, MandateRulesTest::member);
        }

        assertThat(run("ATT-009", minutes, register))
                .isEqualTo(
                        found
                                ? List.of(
                                        "attendance: Inte beslutsfört: %d av %d närvarande."
                                                .formatted(present, seats))
                                : List.of());
        assertThat(run("ATT-009", minutes, Register.EMPTY)).isEmpty();
        assertThat(run("ATT-009", minutes, register(body -> body))).isEmpty();
    }

    @Test
    void the_quorum_holds_for_each_item_with_a_position() {
        Register register =
                register(
                        body ->
                                body.authority(Body.Authority.DECIDING)
                                        .side("Kommunen", Id.of("org", "Kommunen"), 3));
        Presence gone = new Presence.Present(Presence.Mode.ON_SITE, List.of(gap("p2", "p3")));
        MinutesBuilder minutes =
                notes().body(body())
                        .present("Anna Berg", MandateRulesTest::member)
                        .present("Bo Ek", who -> who.capacity(Capacity.MEMBER).presence(gone))
                        .item("Ett", item -> item.position("Ja.", Act.DECIDES))
                        .item("Två", item -> item.position("Ja.", Act.DECIDES))
                        .item("Tre", item -> item.says("Prat."))
                        .item("Fyra", item -> item.position("Ja.", Act.DECIDES));

        assertThat(run("ATT-009", minutes, register))
                .containsExactly("items[1]: Inte beslutsfört: 1 av 3 närvarande.");
    }

    @Test
    void a_quorum_may_hold_for_each_side() {
        Register register =
                register(
                        body ->
                                body.quorum(new Quorum(1, 2, false, true))
                                        .side("Region", Id.of("org", "Region"), 2)
                                        .side("Kommun", Id.of("org", "Kommun"), 2));
        MinutesBuilder minutes =
                notes().body(body())
                        .present("Anna Berg", who -> who.side("Region"))
                        .present("Bo Ek", who -> who.side("Region"));

        assertThat(run("ATT-009", minutes, register))
                .containsExactly("attendance: Inte beslutsfört: 0 av 2 närvarande.");
        assertThat(run("ATT-009", minutes.present("Cia Lind", who -> who.side("Kommun")), register))
                .isEmpty();
    }

    @Test
    void a_serving_substitute_serves_for_somebody() {
        assertThat(run("ATT-010", substitute("tjänstgörande ersättare")))
                .containsExactly(
                        "attendance[0]: Det framgår inte vem ersättaren Bo Ek tjänstgör för.");
        assertThat(run("ATT-010", substitute("tjg ersättare"))).hasSize(1);
        assertThat(run("ATT-010", substitute("ej tjänstgörande ersättare"))).isEmpty();
        assertThat(run("ATT-010", substitute("ersättare"))).isEmpty();
        assertThat(run("ATT-010", notes().present("Bo Ek", who -> who.servesFor("Anna Berg"))))
                .isEmpty();
    }

    @Test
    void a_substitute_who_votes_serves() {
        Vote vote =
                VoteRulesTest.vote(
                        Vote.Method.OPEN, 1, 0, new Vote.Ballot(person("Bo Ek"), Vote.Choice.YES));

        assertThat(run("ATT-010", substitute("ersättare").item("Val", item -> item.add(vote))))
                .hasSize(1);
    }

    @Test
    void a_mandate_covers_the_day() {
        Register register =
                register(
                        body ->
                                body.mandate(mandate("Anna Berg", Capacity.MEMBER, 2023, 2026))
                                        .mandate(mandate("Bo Ek", Capacity.MEMBER, 2019, 2022)));
        MinutesBuilder minutes =
                notes().body(body())
                        .present("Anna Berg", MandateRulesTest::member)
                        .present("Bo Ek")
                        .present("Cia Lind")
                        .present("Dan Ros", MandateRulesTest::member)
                        .present("Eva Öst", MandateRulesTest::guest);

        assertThat(run("ATT-012", minutes, register))
                .containsExactly(
                        "attendance[1]: Bo Ek saknar giltigt uppdrag den 2026-03-03.",
                        "attendance[3]: Dan Ros saknar giltigt uppdrag den 2026-03-03.");
        assertThat(run("ATT-012", minutes, Register.EMPTY)).isEmpty();
    }

    private static void member(AttendanceBuilder who) {
        who.capacity(Capacity.MEMBER);
    }

    private static void guest(AttendanceBuilder who) {
        who.capacity(Capacity.GUEST);
    }

    private static MinutesBuilder substitute(String role) {
        return notes().present(
                        "Bo Ek",
                        who -> who.capacity(Capacity.SUBSTITUTE).role(role, Function.ADJUSTER));
    }

    static Presence.Gap gap(String from, String to) {
        return new Presence.Gap(
                Presence.Gap.Reason.TEMPORARY,
                Optional.of(id(from)),
                Optional.of(id(to)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
