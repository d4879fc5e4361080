// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openminutes.validation.rules.Check.run;
import static org.openminutes.validation.rules.Records.DAY;
import static org.openminutes.validation.rules.Records.body;
import static org.openminutes.validation.rules.Records.entries;
import static org.openminutes.validation.rules.Records.id;
import static org.openminutes.validation.rules.Records.notes;
import static org.openminutes.validation.rules.Records.on;
import static org.openminutes.validation.rules.Records.person;
import static org.openminutes.validation.rules.Records.register;
import static org.openminutes.validation.rules.Records.task;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openminutes.model.Actor;
import org.openminutes.model.AttendanceBuilder;
import org.openminutes.model.Body;
import org.openminutes.model.Capacity;
import org.openminutes.model.Dispatch;
import org.openminutes.model.Function;
import org.openminutes.model.Id;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Organisation;
import org.openminutes.model.Presence;
import org.openminutes.model.Presidency;
import org.openminutes.model.Side;
import org.openminutes.model.Task;
import org.openminutes.model.Validity;
import org.openminutes.register.Register;

class SecondTierAttendanceRulesTest {

    @Test
    void the_label_of_a_side_is_known() {
        Organisation region =
                new Organisation(
                        id("r"),
                        "Region Syd",
                        List.of("Region"),
                        Organisation.Kind.REGION,
                        Optional.empty(),
                        List.of());
        Register register = Register.builder().add(region).build();

        assertThat(run("ATT-008", notes().side("VGK"), register))
                .containsExactly("sides[0]: Partsbeteckningen ”VGK” är okänd.");
        assertThat(run("ATT-008", notes().side("region"), register)).isEmpty();
        assertThat(run("ATT-008", notes().side("VGK"))).isEmpty();
    }

    @Test
    void whom_a_substitute_serves_for_is_not_there() {
        Presence part =
                new Presence.Present(
                        Presence.Mode.ON_SITE, List.of(MandateRulesTest.gap("p1", "p1")));

        assertThat(
                        run(
                                "ATT-011",
                                notes().present("Bo Ek")
                                        .present("Cia Lind", w -> w.servesFor("Bo Ek"))))
                .containsExactly(
                        "attendance[1]: Cia Lind ersätter Bo Ek, som själv är närvarande.");
        assertThat(
                        run(
                                "ATT-011",
                                notes().absent("Bo Ek")
                                        .present("Cia Lind", w -> w.servesFor("Bo Ek"))))
                .isEmpty();
        assertThat(
                        run(
                                "ATT-011",
                                notes().present("Bo Ek", who -> who.presence(part))
                                        .present("Cia Lind", w -> w.servesFor("Bo Ek"))))
                .isEmpty();
    }

    @Test
    void one_person_holds_the_chair() {
        MinutesBuilder two =
                notes().present("Anna Berg", AttendanceBuilder::chair)
                        .present("Bo Ek", AttendanceBuilder::chair)
                        .present("Cia Lind", AttendanceBuilder::secretary)
                        .present("Dan Ros", AttendanceBuilder::secretary);
        Presidency shared =
                new Presidency(
                        id("s"),
                        List.of(Id.of("person", "Anna Berg"), Id.of("person", "Bo Ek")),
                        Validity.ALWAYS);

        assertThat(run("ATT-014", two))
                .containsExactly("attendance: Flera har rollen ordförande: Anna Berg, Bo Ek.");
        assertThat(run("ATT-014", two.body(body()), register(b -> b.presidency(shared)))).isEmpty();
        assertThat(
                        run(
                                "ATT-014",
                                notes().present(
                                                "Anna Berg",
                                                w -> w.role("1:e vice ordf", Function.VICE_CHAIR))
                                        .present(
                                                "Bo Ek",
                                                w -> w.role("2:e vice ordf", Function.VICE_CHAIR))))
                .isEmpty();
    }

    @Test
    void the_chair_is_of_the_presiding_side() {
        Presidency presidency =
                new Presidency(
                        Id.of("side", "Kommunerna"),
                        List.of(),
                        new Validity(Optional.of(DAY), Optional.of(DAY)));
        Register register = register(b -> b.side(Side.of("Kommunerna")).presidency(presidency));
        MinutesBuilder region =
                notes().body(body()).present("Anna Berg", w -> w.side("Region").chair());
        MinutesBuilder municipal =
                notes().body(body()).present("Anna Berg", w -> w.side("Kommunerna").chair());

        assertThat(run("ATT-015", region, register))
                .containsExactly(
                        "attendance[0]: Ordförandeskapet ligger hos Kommunerna men ordföranden"
                                + " företräder Region.");
        assertThat(run("ATT-015", municipal, register)).isEmpty();
        assertThat(run("ATT-015", region.date(on(2026, 3, 4)), register)).isEmpty();
    }

    @Test
    void the_elected_are_told_with_party_and_officials_without() {
        MinutesBuilder minutes =
                notes().present("Anna Berg", w -> w.party("S").capacity(Capacity.MEMBER))
                        .present("Bo Ek", w -> w.capacity(Capacity.MEMBER))
                        .present("Cia Lind", w -> w.capacity(Capacity.OFFICIAL))
                        .present("Dan Ros", w -> w.party("M").capacity(Capacity.OFFICIAL));

        assertThat(run("ATT-016", minutes))
                .containsExactly("attendance[1]: Partibeteckning saknas för Bo Ek.");
        assertThat(run("ATT-017", minutes))
                .containsExactly("attendance[3]: Tjänstepersonen Dan Ros har partibeteckning.");
        assertThat(run("ATT-016", notes().present("Bo Ek", w -> w.capacity(Capacity.MEMBER))))
                .isEmpty();
    }

    @ParameterizedTest(name = "of {0}: {1}")
    @CsvSource({
        "Regionstyrelsen, true",
        "vårdnämnden, true",
        "Kommunfullmäktige, true",
        "HSN, true",
        "KS, true",
        "VGR, false",
        "Regionen, false",
        "Nämndkansliet, false",
    })
    void who_represents_a_board_is_elected(String board, boolean found) {
        MinutesBuilder minutes =
                notes().present("Anna Berg", w -> w.party("S"))
                        .present("Bo Ek", w -> w.represents(board));

        assertThat(run("ATT-016", minutes)).hasSize(found ? 1 : 0);
    }

    @Test
    void who_chairs_is_elected_and_an_official_is_not() {
        MinutesBuilder minutes =
                notes().present("Anna Berg", w -> w.party("S"))
                        .present("Bo Ek", AttendanceBuilder::chair)
                        .present("Cia Lind", w -> w.capacity(Capacity.OFFICIAL).represents("KS"));

        assertThat(run("ATT-016", minutes))
                .containsExactly("attendance[1]: Partibeteckning saknas för Bo Ek.");
    }

    @ParameterizedTest(name = "{0} of {1} seats: {2}")
    @CsvSource({"2, 2, false", "3, 2, true", "3, 0, false"})
    void a_side_has_no_more_members_than_seats(int present, int seats, boolean found) {
        Register register = register(body -> body.side("Region", id("r"), seats));
        MinutesBuilder minutes = notes().body(body());
        for (int i = 0; i < present; i++) {
            minutes.present("Ledamot " + i, w -> w.side("Region").capacity(Capacity.MEMBER));
        }

        assertThat(run("ATT-018", minutes, register))
                .isEqualTo(
                        found
                                ? List.of("attendance: Region har 3 ledamöter men 2 platser.")
                                : List.of());
    }

    @Test
    void distance_is_by_sound_and_image() {
        assertThat(
                        run(
                                "ATT-019",
                                notes().present(
                                                "Bo Ek",
                                                w -> w.presence(at(Presence.Mode.REMOTE)))))
                .containsExactly(
                        "attendance[0]: Det framgår inte att Bo Ek deltog med ljud och bild.");
        assertThat(
                        run(
                                "ATT-019",
                                notes().present(
                                                "Bo Ek",
                                                w ->
                                                        w.presence(
                                                                at(
                                                                        Presence.Mode
                                                                                .REMOTE_WITH_SOUND_AND_IMAGE)))))
                .isEmpty();
    }

    @Test
    void both_sides_are_there() {
        MinutesBuilder one =
                notes().side("Kommunerna").present("Bo Ek", SecondTierAttendanceRulesTest::region);

        assertThat(run("ATT-020", one)).containsExactly("attendance: Endast Region är företrädd.");
        assertThat(run("ATT-020", one.present("Cia Lind", w -> w.side("Kommunerna")))).isEmpty();
        assertThat(run("ATT-020", notes().present("Bo Ek", SecondTierAttendanceRulesTest::region)))
                .isEmpty();
        assertThat(run("ATT-020", notes().side("Kommunerna"))).isEmpty();
    }

    @Test
    void a_task_of_two_sides_has_a_lead_and_known_owners() {
        Task shared = task("Plan", Optional.empty(), person("Bo Ek"), person("Cia Lind"));
        MinutesBuilder minutes =
                notes().present("Bo Ek", SecondTierAttendanceRulesTest::region)
                        .present("Cia Lind", w -> w.side("Kommunerna"))
                        .item("A", item -> item.add(shared));

        assertThat(run("TSK-006", minutes))
                .containsExactly(
                        "items[0].entries[0]: Uppdraget ”Plan” har ansvariga från flera parter."
                                + " Vem är huvudansvarig?");
        assertThat(run("TSK-007", minutes)).isEmpty();
        assertThat(run("TSK-006", entries(shared))).isEmpty();
        assertThat(run("TSK-007", entries(shared)))
                .contains("items[0].entries[0]: Ansvarig ”Bo Ek” är okänd.")
                .hasSize(2);
    }

    @Test
    void a_known_body_may_own_a_task() {
        Task ours = task("Plan", Optional.empty(), body());
        Register other = Register.builder().add(Body.named("x", "Annat").build()).build();

        assertThat(run("TSK-007", entries(ours), register(b -> b))).isEmpty();
        assertThat(run("TSK-007", entries(ours), other)).hasSize(1);
        assertThat(run("TSK-007", entries(ours))).isEmpty();
    }

    @Test
    void each_side_signs_and_receives() {
        MinutesBuilder signed =
                notes().present("Bo Ek", SecondTierAttendanceRulesTest::region)
                        .side("Kommunerna")
                        .signedBy("Bo Ek", Function.CHAIR)
                        .dispatch(
                                new Dispatch(
                                        Optional.empty(),
                                        Optional.empty(),
                                        List.of(Actor.named("regionens ledamöter")),
                                        Optional.empty(),
                                        Optional.empty()));

        assertThat(run("SIG-006", signed))
                .containsExactly("sides[1]: Kommunerna saknar undertecknare.");
        assertThat(run("PUB-008", signed))
                .containsExactly("sides[1]: Kommunerna får inga anteckningar enligt utskicket.");
        assertThat(run("SIG-006", notes().side("A").side("B"))).isEmpty();
        assertThat(run("PUB-008", notes().side("A").side("B"))).isEmpty();
    }

    private static void region(AttendanceBuilder who) {
        who.side("Region");
    }

    private static Presence at(Presence.Mode mode) {
        return new Presence.Present(mode, List.of());
    }
}
