// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import static org.openminutes.cli.Sample.id;
import static org.openminutes.cli.Sample.on;
import static org.openminutes.cli.Sample.person;
import static org.openminutes.cli.Sample.signature;
import static org.openminutes.cli.Sample.task;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Function;
import org.openminutes.model.Meeting;
import org.openminutes.model.Minutes;
import org.openminutes.model.Side;
import org.openminutes.model.TimeRange;
import org.openminutes.model.Venue;
import org.openminutes.model.Vote;
import org.openminutes.model.When;

/** Protocols that break what the one with a date of a deciding body cannot. */
final class SmallProtocols {

    private SmallProtocols() {}

    /** One without date, attendance and signatures. */
    static Minutes undated() {
        return Minutes.protocol("Protokoll utan dag")
                .id("odaterat")
                .body("Okända nämnden")
                .item("Läget", item -> item.says("Ett uppstartsmöte hålls imorgon."))
                .build();
    }

    /** One of a body that may not decide. */
    static Minutes consultative() {
        return Minutes.protocol("Protokoll för Vårdrådet")
                .id("samrad")
                .meeting(
                        Meeting.of(id("m-rad"), Meeting.Status.HELD)
                                .body(new Actor.OfBody(id("vr"), "Vårdrådet"))
                                .date(LocalDate.of(2026, 4, 14))
                                .time(TimeRange.of(LocalTime.of(9, 0), LocalTime.of(11, 30)))
                                .venue(Venue.at("Regionhuset"))
                                .build())
                .side(
                        new Side(
                                id("side.kommunen"),
                                "Kommunen",
                                Optional.of(id("sundsele")),
                                OptionalInt.of(3)))
                .present("Finn Dal", who -> who.side("Kommunen").noteTaker())
                .present("Gun Ask", who -> who.side("Kommunen"))
                .item(
                        AgendaItem.of(id("c1"), "Beslutspunkter")
                                .purpose(AgendaItem.Purpose.DECISION)
                                .position("Rådet beslutar att införa planen.", Act.DECIDES)
                                .position("Rådet ställer sig bakom färdplanen.", Act.ENDORSES)
                                .add(
                                        new Vote(
                                                id("c1.v"),
                                                Optional.empty(),
                                                List.of(),
                                                Vote.Method.ACCLAMATION,
                                                OptionalInt.empty(),
                                                OptionalInt.empty(),
                                                OptionalInt.empty(),
                                                List.of(),
                                                Optional.empty(),
                                                Optional.empty()))
                                .add(
                                        task(
                                                "c1.t",
                                                "Återkom",
                                                Optional.of(
                                                        new When.Relative(
                                                                When.Anchor.NEXT_MEETING,
                                                                "nästa möte")),
                                                person("Gun Ask")))
                                .build())
                .attestation(
                        signature("Finn Dal", "vid anteckningarna", Function.NOTE_TAKER, on(4, 20)))
                .build();
    }
}
