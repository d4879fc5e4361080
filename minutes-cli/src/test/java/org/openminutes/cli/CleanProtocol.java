// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import static org.openminutes.cli.Sample.BOARD;
import static org.openminutes.cli.Sample.coming;
import static org.openminutes.cli.Sample.id;
import static org.openminutes.cli.Sample.member;
import static org.openminutes.cli.Sample.notice;
import static org.openminutes.cli.Sample.on;
import static org.openminutes.cli.Sample.person;
import static org.openminutes.cli.Sample.positionOf;
import static org.openminutes.cli.Sample.signature;
import static org.openminutes.cli.Sample.task;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openminutes.model.Act;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Capacity;
import org.openminutes.model.Clause;
import org.openminutes.model.Edition;
import org.openminutes.model.Function;
import org.openminutes.model.ItemNumber;
import org.openminutes.model.Meeting;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Minutes;
import org.openminutes.model.Notice;
import org.openminutes.model.Position;
import org.openminutes.model.Proposal;
import org.openminutes.model.Side;
import org.openminutes.model.TimeRange;
import org.openminutes.model.Venue;

/** A protocol that breaks no rule. */
final class CleanProtocol {

    private CleanProtocol() {}

    static Minutes minutes() {
        return Minutes.protocol("Protokoll för Vårdnämnden")
                .id("rent")
                .edition(new Edition(1, Edition.Stage.SIGNED))
                .registryNumber("VN 2026/11")
                .meeting(
                        Meeting.of(id("m-januari"), Meeting.Status.HELD)
                                .body(BOARD)
                                .date(LocalDate.of(2026, 1, 27))
                                .time(TimeRange.of(LocalTime.of(9, 0), LocalTime.of(11, 30)))
                                .venue(Venue.at("Kommunhuset i Sundsele"))
                                .build())
                .side(
                        new Side(
                                id("side.kommunen"),
                                "Kommunen",
                                Optional.of(id("sundsele")),
                                OptionalInt.of(3)))
                .side(
                        new Side(
                                id("side.regionen"),
                                "Regionen",
                                Optional.of(id("norrmark")),
                                OptionalInt.of(2)))
                .present("Anna Berg", who -> member(who, "Kommunen", "S").chair())
                .present("Bo Ek", who -> member(who, "Kommunen", "M"))
                .present("Cia Lind", who -> member(who, "Kommunen", "C"))
                .present("Dan Ros", who -> member(who, "Regionen", "V"))
                .present(
                        "Finn Dal",
                        who -> who.side("Kommunen").capacity(Capacity.OFFICIAL).secretary())
                .item(
                        AgendaItem.of(id("r1"), "Val av justerare")
                                .number(ItemNumber.written("§ 1", 1))
                                .purpose(AgendaItem.Purpose.ADJUSTER_ELECTION)
                                .add(
                                        positionOf(
                                                "r1.pos",
                                                "Bo Ek och Dan Ros utses att justera protokollet.",
                                                Act.ELECTS))
                                .build())
                .item(
                        AgendaItem.of(id("r2"), "Taxa för hemtjänst")
                                .number(ItemNumber.written("§ 2", 2))
                                .purpose(AgendaItem.Purpose.DECISION)
                                .matter(id("taxa"))
                                .registryNumber("VN 2026/4")
                                .presentedBy("Finn Dal")
                                .says("Förvaltningen föreslår en ny taxa från den 1 juli 2026.")
                                .add(
                                        new Proposal(
                                                id("r2.prop"),
                                                Optional.of(person("Anna Berg")),
                                                Optional.empty(),
                                                List.of(Clause.of("Taxan antas.", Act.DECIDES)),
                                                Optional.empty(),
                                                Proposal.Fate.ADOPTED))
                                .add(
                                        new Position(
                                                id("r2.pos"),
                                                Optional.empty(),
                                                List.of(Clause.of("Taxan antas.", Act.DECIDES)),
                                                Optional.of(id("r2.prop"))))
                                .add(
                                        task(
                                                "r2.task",
                                                "Meddela den nya taxan",
                                                Optional.of(on(5, 29)),
                                                person("Finn Dal")))
                                .build())
                .item(
                        AgendaItem.of(id("r3"), "Kommande sammanträde")
                                .number(ItemNumber.written("§ 3", 3))
                                .purpose(AgendaItem.Purpose.FUTURE_MEETINGS)
                                .add(
                                        notice(
                                                MeetingNotice.Kind.SCHEDULED,
                                                coming("m-februari", LocalDate.of(2026, 2, 24))))
                                .build())
                .attestation(signature("Finn Dal", "sekreterare", Function.SECRETARY, on(2, 2)))
                .attestation(signature("Anna Berg", "ordförande", Function.CHAIR, on(2, 2)))
                .attestation(signature("Bo Ek", "justerare", Function.ADJUSTER, on(2, 3)))
                .attestation(signature("Dan Ros", "justerare", Function.ADJUSTER, on(2, 3)))
                .notice(
                        new Notice(
                                Optional.of(on(2, 3)),
                                Optional.of(on(2, 4)),
                                Optional.of(on(2, 26)),
                                Optional.of("Kommunhuset i Sundsele")))
                .build();
    }
}
