// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import static org.openminutes.cli.Sample.BOARD;
import static org.openminutes.cli.Sample.DAY;
import static org.openminutes.cli.Sample.id;
import static org.openminutes.cli.Sample.on;
import static org.openminutes.cli.Sample.person;
import static org.openminutes.cli.Sample.task;
import static org.openminutes.cli.Sample.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.Body;
import org.openminutes.model.BodyLink;
import org.openminutes.model.Capacity;
import org.openminutes.model.Clause;
import org.openminutes.model.Edition;
import org.openminutes.model.Id;
import org.openminutes.model.Mandate;
import org.openminutes.model.Matter;
import org.openminutes.model.Minutes;
import org.openminutes.model.Organisation;
import org.openminutes.model.Person;
import org.openminutes.model.Presidency;
import org.openminutes.model.Quorum;
import org.openminutes.model.Side;
import org.openminutes.model.Validity;
import org.openminutes.register.Register;

/** The register the sample protocols are checked with. */
final class ProtocolRegister {

    private ProtocolRegister() {}

    static Register register() {
        Register.Builder register =
                Register.builder()
                        .add(
                                Organisation.named(
                                        "sundsele",
                                        "Sundsele kommun",
                                        Organisation.Kind.MUNICIPALITY))
                        .add(
                                Organisation.named(
                                        "norrmark", "Region Norrmark", Organisation.Kind.REGION));
        for (String name :
                List.of(
                        "Anna Berg",
                        "Bo Ek",
                        "Cia Lind",
                        "Dan Ros",
                        "Eva Holm",
                        "Finn Dal",
                        "Gun Ask",
                        "Hans Brink",
                        "Ida Skog")) {
            register.add(new Person(Id.of("person", name), name, List.of()));
        }
        return register.add(board())
                .add(Body.named("kf", "Fullmäktige").authority(Body.Authority.DECIDING).build())
                .add(Body.named("skolrad", "Skolrådet").build())
                .add(council())
                .add(
                        Body.named("beredning", "Vårdberedningen")
                                .authority(Body.Authority.PREPARATORY)
                                .link(BodyLink.Kind.PREPARES_FOR, id("vn"))
                                .build())
                .add(
                        Matter.named("plan", "Vårdplan")
                                .step(
                                        Matter.Stage.DECIDED_BY_PRINCIPAL,
                                        new Actor.OfOrganisation(id("sundsele"), "Sundsele kommun"),
                                        on(1, 12))
                                .step(Matter.Stage.INITIATED, BOARD, on(2, 2))
                                .build())
                .add(
                        Matter.named("avtal", "Avtal om avlastning")
                                .registryNumber("VN 2025/7")
                                .build())
                .add(Matter.named("taxa", "Taxa för hemtjänst").registryNumber("VN 2026/4").build())
                .add(earlier())
                .add(anotherFile())
                .add(signedEdition())
                .build();
    }

    private static Body board() {
        return Body.named("vn", "Vårdnämnden")
                .alias("VN")
                .authority(Body.Authority.DECIDING)
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
                .presidency(
                        new Presidency(
                                id("side.kommunen"),
                                List.of(Id.of("person", "Anna Berg")),
                                Validity.ALWAYS))
                .mandate(mandate("Anna Berg", "side.kommunen", 2027))
                .mandate(mandate("Bo Ek", "side.kommunen", 2027))
                .mandate(mandate("Cia Lind", "side.kommunen", 2027))
                .mandate(mandate("Dan Ros", "side.regionen", 2027))
                .mandate(mandate("Eva Holm", "side.regionen", 2025))
                .quorum(Quorum.MORE_THAN_HALF)
                .adjusters(2)
                .build();
    }

    private static Mandate mandate(String name, String side, int to) {
        return new Mandate(
                Id.of("person", name),
                Optional.of(id(side)),
                Optional.empty(),
                Capacity.MEMBER,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                new Validity(
                        Optional.of(LocalDate.of(2023, 1, 1)),
                        Optional.of(LocalDate.of(to, 12, 31))));
    }

    private static Body council() {
        return Body.named("vr", "Vårdrådet")
                .authority(Body.Authority.CONSULTATIVE)
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
                .quorum(Quorum.MORE_THAN_HALF)
                .build();
    }

    /** A meeting half a year ago, with a task due since and a recommendation nobody decided on. */
    private static Minutes earlier() {
        return Minutes.protocol("Protokoll för Vårdnämnden 12 augusti 2025")
                .id("vn-2025-08")
                .body(BOARD)
                .date(LocalDate.of(2025, 8, 12))
                .item(
                        "Avtal om avlastning",
                        item ->
                                item.matter(id("avtal"))
                                        .position(
                                                new Clause(
                                                        text(
                                                                "Nämnden rekommenderar huvudmännen att teckna avtalet."),
                                                        List.of(Act.RECOMMENDS),
                                                        List.of(Actor.named("huvudmännen")),
                                                        Optional.empty()))
                                        .add(
                                                task(
                                                        "aterrapport",
                                                        "Redovisa läget för avtalet",
                                                        Optional.of(on(2, 2)),
                                                        person("Bo Ek"))))
                .build();
    }

    private static Minutes anotherFile() {
        return Minutes.protocol("Protokoll för Vårdnämnden, en annan fil")
                .id("vn-2026-03-b")
                .body(BOARD)
                .date(DAY)
                .build();
    }

    private static Minutes signedEdition() {
        return Minutes.protocol("Protokoll för Vårdnämnden")
                .id("brister")
                .body(BOARD)
                .date(LocalDate.of(2026, 1, 13))
                .edition(new Edition(1, Edition.Stage.SIGNED))
                .build();
    }
}
