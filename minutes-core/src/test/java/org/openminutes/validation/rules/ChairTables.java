// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import static org.openminutes.validation.rules.Records.DAY;
import static org.openminutes.validation.rules.Records.between;
import static org.openminutes.validation.rules.Records.body;
import static org.openminutes.validation.rules.Records.id;
import static org.openminutes.validation.rules.Records.meeting;
import static org.openminutes.validation.rules.Records.notes;
import static org.openminutes.validation.rules.Records.register;
import static org.openminutes.validation.rules.Records.side;

import java.time.LocalDate;
import java.util.List;
import org.openminutes.model.AttendanceBuilder;
import org.openminutes.model.Function;
import org.openminutes.model.Id;
import org.openminutes.model.Meeting;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Presidency;
import org.openminutes.model.Side;
import org.openminutes.model.Validity;
import org.openminutes.register.Register;

/** The tables of the rules about who leads a meeting. */
final class ChairTables {

    private ChairTables() {}

    static List<RuleTable> all() {
        return List.of(chairPresent(), oneChair(), chairOfPresidency());
    }

    private static RuleTable chairPresent() {
        MinutesBuilder planned =
                notes().meeting(meeting(Meeting.Status.PLANNED).build()).present("Bo Ek");
        MinutesBuilder away = notes().present("Bo Ek").absent("Anna Berg", w -> w.chair());
        return RuleTable.of("ATT-013")
                .wrong("nobody leads", notes().present("Bo Ek"))
                .right("a chair", notes().present("Bo Ek", AttendanceBuilder::chair))
                .border(0, "a vice chair", notes().present("Bo Ek", AttendanceBuilder::viceChair))
                .border(1, "a secretary", notes().present("Bo Ek", AttendanceBuilder::secretary))
                .border(
                        0,
                        "a chair by signature",
                        notes().present("Bo Ek").signedBy("Bo Ek", Function.CHAIR))
                .trap(1, "a chair who is absent", away)
                .trap(1, "a chair who signs and was not there", signedByAnother())
                .trap(0, "a meeting to come", planned)
                .trap(0, "no list", notes());
    }

    private static RuleTable oneChair() {
        Presidency shared =
                new Presidency(id("s"), List.of(id("person.a"), id("person.b")), Validity.ALWAYS);
        MinutesBuilder two =
                notes().present("Anna Berg", AttendanceBuilder::chair)
                        .present("Bo Ek", AttendanceBuilder::chair);
        return RuleTable.of("ATT-014")
                .wrong("two chairs", two)
                .right("one", notes().present("Anna Berg", AttendanceBuilder::chair))
                .border(0, "two kinds of vice chair", vice("1:e vice ordf", "2:e vice ordf"))
                .border(1, "two of one kind", vice("vice ordf", "vice ordf"))
                .trap(
                        0,
                        "a shared presidency",
                        two.body(body()),
                        register(b -> b.presidency(shared)))
                .trap(
                        0,
                        "a vice chair of each side",
                        notes().present("Anna Berg", w -> w.side("Region").viceChair())
                                .present("Bo Ek", w -> w.side("Kommun").viceChair()))
                .trap(
                        0,
                        "two secretaries",
                        notes().present("Anna Berg", AttendanceBuilder::secretary)
                                .present("Bo Ek", AttendanceBuilder::secretary));
    }

    private static RuleTable chairOfPresidency() {
        return RuleTable.of("ATT-015")
                .wrong("another side's", chairOf("Region"), presiding(DAY, DAY))
                .right("the presiding side's", chairOf("Kommunerna"), presiding(DAY, DAY))
                .border(0, "from the day after", chairOf("Region"), from(DAY.plusDays(1)))
                .border(1, "from the day itself", chairOf("Region"), from(DAY))
                .border(0, "to the day before", chairOf("Region"), to(DAY.minusDays(1)))
                .border(1, "to the day itself", chairOf("Region"), to(DAY))
                .trap(
                        0,
                        "a vice chair of the other side",
                        notes().body(body())
                                .present("Anna Berg", w -> w.side("Region").viceChair()),
                        presiding(DAY, DAY))
                .trap(0, "a chair without a side", chairWithoutSide(), presiding(DAY, DAY));
    }

    private static MinutesBuilder signedByAnother() {
        return notes().present("Bo Ek").signedBy("Dag Sylvén", Function.CHAIR);
    }

    private static MinutesBuilder vice(String one, String other) {
        return notes().present("Anna Berg", w -> w.role(one, Function.VICE_CHAIR))
                .present("Bo Ek", w -> w.role(other, Function.VICE_CHAIR));
    }

    private static MinutesBuilder chairOf(String side) {
        return notes().body(body()).present("Anna Berg", w -> w.side(side).chair());
    }

    private static MinutesBuilder chairWithoutSide() {
        return notes().body(body()).present("Anna Berg", AttendanceBuilder::chair);
    }

    private static Register from(LocalDate day) {
        return presiding(day, LocalDate.of(2026, 12, 31));
    }

    private static Register to(LocalDate day) {
        return presiding(LocalDate.of(2025, 1, 1), day);
    }

    private static Register presiding(LocalDate from, LocalDate to) {
        Presidency presidency =
                new Presidency(Id.of("side", "Kommunerna"), List.of(), between(from, to));
        return register(b -> b.side(Side.of("Kommunerna")).presidency(presidency));
    }
}
