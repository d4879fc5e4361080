// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import static org.openminutes.validation.rules.Records.DAY;
import static org.openminutes.validation.rules.Records.between;
import static org.openminutes.validation.rules.Records.body;
import static org.openminutes.validation.rules.Records.gone;
import static org.openminutes.validation.rules.Records.notes;
import static org.openminutes.validation.rules.Records.person;
import static org.openminutes.validation.rules.Records.register;
import static org.openminutes.validation.rules.Records.side;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openminutes.model.Act;
import org.openminutes.model.AttendanceBuilder;
import org.openminutes.model.Body;
import org.openminutes.model.Capacity;
import org.openminutes.model.Function;
import org.openminutes.model.Id;
import org.openminutes.model.Mandate;
import org.openminutes.model.Minutes;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Presence;
import org.openminutes.model.Quorum;
import org.openminutes.model.Vote;
import org.openminutes.register.Register;

/** The tables of the rules about mandates, seats and who serves for whom. */
final class MandateTables {

    private MandateTables() {}

    static List<RuleTable> all() {
        return List.of(marked(), quorum(), servesFor(), substituted(), valid(), seats());
    }

    private static RuleTable marked() {
        MinutesBuilder other = notes().body(body()).present("Cia Lind");
        return RuleTable.of("ATT-006")
                .wrong("a member without a line", other, holds(Capacity.MEMBER, DAY, DAY))
                .right(
                        "a member present",
                        notes().body(body()).present("Bo Ek"),
                        holds(Capacity.MEMBER, DAY, DAY))
                .border(0, "absent", absent("Bo Ek"), holds(Capacity.MEMBER, DAY, DAY))
                .border(0, "from the day after", other, from(DAY.plusDays(1)))
                .border(1, "from the day itself", other, from(DAY))
                .border(0, "to the day before", other, to(DAY.minusDays(1)))
                .border(1, "to the day itself", other, to(DAY))
                .trap(0, "a substitute", other, holds(Capacity.SUBSTITUTE, DAY, DAY))
                .trap(0, "no list", notes().body(body()), holds(Capacity.MEMBER, DAY, DAY))
                .trap(
                        0,
                        "no date",
                        Minutes.notes("A").body(body()).present("Cia Lind"),
                        holds(Capacity.MEMBER, DAY, DAY));
    }

    private static RuleTable quorum() {
        Register four = deciding(4);
        Register perSide =
                register(
                        b ->
                                b.quorum(new Quorum(1, 2, false, true))
                                        .side(side("Region", 2))
                                        .side(side("Kommun", 2)));
        Presence away = gone(Presence.Gap.Reason.TEMPORARY, "p1", "p1");
        MinutesBuilder three = members(3);
        return RuleTable.of("ATT-009")
                .wrong("one of four", members(1), four)
                .right("all four", members(4), four)
                .border(1, "half", members(2), four)
                .border(0, "one more than half", three, four)
                .border(0, "two of three", members(2), deciding(3))
                .border(
                        1,
                        "enough until one leaves for an item",
                        members(2)
                                .present("Dan Ros", w -> member(w.presence(away)))
                                .item("A", i -> i.position("Ja.", Act.DECIDES)),
                        four)
                .trap(
                        0,
                        "one leaves for an item without a position",
                        members(2)
                                .present("Dan Ros", w -> member(w.presence(away)))
                                .item("A", i -> i.says("Prat.")),
                        four)
                .trap(1, "officials do not count", officials(members(2)), four)
                .trap(
                        0,
                        "a serving substitute counts",
                        members(2).present("Dan Ros", w -> substitute(w.servesFor("Anna Berg"))),
                        four)
                .trap(
                        1,
                        "a substitute who does not serve does not",
                        members(2).present("Dan Ros", w -> substitute(w)),
                        four)
                .trap(1, "enough, but of one side", sided("Region", "Region"), perSide)
                .trap(0, "one of each side", sided("Region", "Kommun"), perSide)
                .trap(0, "a body that confers", members(1), register(b -> b.side(side("R", 4))))
                .trap(0, "seats not known", members(1), deciding(0));
    }

    private static RuleTable servesFor() {
        Vote.Ballot yes = new Vote.Ballot(person("Bo Ek"), Vote.Choice.YES);
        Vote.Ballot away = new Vote.Ballot(person("Bo Ek"), Vote.Choice.ABSENT);
        return RuleTable.of("ATT-010")
                .wrong("serving", substituteTold("tjänstgörande ersättare"))
                .right(
                        "for somebody",
                        serving().present("Bo Ek", w -> substitute(w.servesFor("X"))))
                .border(0, "present only", substituteTold("ersättare"))
                .border(1, "by a short word", substituteTold("tjg. ersättare"))
                .trap(0, "not serving", substituteTold("ej tjänstgörande ersättare"))
                .trap(0, "not serving, in full", substituteTold("icke tjänstgörande"))
                .trap(1, "who votes serves", voting(yes))
                .trap(0, "who is told as absent from a vote does not", voting(away))
                .trap(
                        0,
                        "a member",
                        notes().present("Bo Ek", w -> w.note("tjänstgörande ordförande")));
    }

    private static RuleTable substituted() {
        Presence part = gone(Presence.Gap.Reason.TEMPORARY, "p1", "p1");
        return RuleTable.of("ATT-011")
                .wrong("who is there too", serves().present("Bo Ek"))
                .right("who is absent", serves().absent("Bo Ek"))
                .border(0, "who left for a part", serves().present("Bo Ek", w -> w.presence(part)))
                .border(
                        0,
                        "who served for a part",
                        notes().present("Bo Ek")
                                .present("Cia", w -> w.servesFor("Bo Ek").presence(part)))
                .trap(
                        1,
                        "who is there and listed first",
                        notes().present("Bo Ek").present("Cia", w -> w.servesFor("Bo Ek")))
                .trap(0, "who is in both lists", serves().present("Bo Ek").absent("Bo Ek"))
                .trap(0, "whose name only is like", serves().present("Bo"))
                .trap(0, "who is not in the list", serves());
    }

    private static RuleTable valid() {
        return RuleTable.of("ATT-012")
                .wrong("has expired", asMember("Bo Ek"), to(LocalDate.of(2025, 12, 31)))
                .wrong("a member without any", asMember("Dan Ros"), from(DAY))
                .right("on the day", asMember("Bo Ek"), from(LocalDate.of(2025, 1, 1)))
                .border(0, "from the day itself", asMember("Bo Ek"), from(DAY))
                .border(1, "from the day after", asMember("Bo Ek"), from(DAY.plusDays(1)))
                .border(0, "to the day itself", asMember("Bo Ek"), to(DAY))
                .border(1, "to the day before", asMember("Bo Ek"), to(DAY.minusDays(1)))
                .trap(
                        0,
                        "capacity not told and never a mandate",
                        notes().body(body()).present("Dan Ros"),
                        from(DAY))
                .trap(
                        1,
                        "capacity not told and once a mandate",
                        notes().body(body()).present("Bo Ek"),
                        to(DAY.minusDays(1)))
                .trap(0, "an official", officials(notes().body(body())), from(DAY))
                .trap(0, "absent", absent("Bo Ek"), to(DAY.minusDays(1)))
                .trap(0, "a body without mandates", asMember("Bo Ek"), register(b -> b));
    }

    private static RuleTable seats() {
        Register two = register(b -> b.side(side("Region", 2)));
        return RuleTable.of("ATT-018")
                .wrong("three of two", sided("Region", "Region", "Region"), two)
                .right("one of two", sided("Region"), two)
                .border(0, "two of two", sided("Region", "Region"), two)
                .trap(0, "three where none is told", sided("Region", "Region", "Region"))
                .trap(
                        0,
                        "a substitute too",
                        sided("Region", "Region")
                                .present("Dan Ros", w -> substitute(w.side("Region"))),
                        two)
                .trap(0, "two and one of another side", sided("Region", "Region", "Kommun"), two);
    }

    private static Register holds(Capacity capacity, LocalDate from, LocalDate to) {
        return register(
                b ->
                        b.mandate(
                                new Mandate(
                                        Id.of("person", "Bo Ek"),
                                        Optional.empty(),
                                        Optional.empty(),
                                        capacity,
                                        Set.of(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        between(from, to))));
    }

    private static Register from(LocalDate day) {
        return holds(Capacity.MEMBER, day, LocalDate.of(2026, 12, 31));
    }

    private static Register to(LocalDate day) {
        return holds(Capacity.MEMBER, LocalDate.of(2023, 1, 1), day);
    }

    private static Register deciding(int seats) {
        return register(b -> b.authority(Body.Authority.DECIDING).side(side("Kommunen", seats)));
    }

    private static MinutesBuilder members(int number) {
        MinutesBuilder minutes = notes().body(body());
        for (int i = 0; i < number; i++) {
            minutes.present("Ledamot " + i, MandateTables::member);
        }
        return minutes;
    }

    private static MinutesBuilder officials(MinutesBuilder minutes) {
        return minutes.present("Eva Öst", w -> w.capacity(Capacity.OFFICIAL))
                .present("Dag Sylvén", w -> w.capacity(Capacity.GUEST));
    }

    private static MinutesBuilder sided(String... sides) {
        MinutesBuilder minutes = notes().body(body());
        for (int i = 0; i < sides.length; i++) {
            String side = sides[i];
            minutes.present("Ledamot " + i, w -> member(w.side(side)));
        }
        return minutes;
    }

    private static MinutesBuilder asMember(String name) {
        return notes().body(body()).present(name, MandateTables::member);
    }

    private static MinutesBuilder absent(String name) {
        return notes().body(body()).present("Cia Lind").absent(name);
    }

    private static MinutesBuilder serving() {
        return notes().present("Cia Lind");
    }

    private static MinutesBuilder serves() {
        return notes().present("Cia Lind", w -> substitute(w.servesFor("Bo Ek")));
    }

    private static MinutesBuilder substituteTold(String role) {
        return notes().present("Bo Ek", w -> substitute(w.role(role, Function.ADJUSTER)));
    }

    private static MinutesBuilder voting(Vote.Ballot ballot) {
        return substituteTold("ersättare")
                .item("Val", i -> i.add(VoteRulesTest.vote(Vote.Method.OPEN, -1, -1, ballot)));
    }

    private static void member(AttendanceBuilder who) {
        who.capacity(Capacity.MEMBER);
    }

    private static void substitute(AttendanceBuilder who) {
        who.capacity(Capacity.SUBSTITUTE);
    }
}
