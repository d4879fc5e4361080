// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openminutes.validation.rules.Records.id;
import static org.openminutes.validation.rules.Records.meeting;
import static org.openminutes.validation.rules.Records.notes;
import static org.openminutes.validation.rules.Records.notice;
import static org.openminutes.validation.rules.Records.person;
import static org.openminutes.validation.rules.Records.position;
import static org.openminutes.validation.rules.Records.proposal;
import static org.openminutes.validation.rules.Records.register;
import static org.openminutes.validation.rules.Records.relative;
import static org.openminutes.validation.rules.Records.task;
import static org.openminutes.validation.rules.Records.yearless;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Attendance;
import org.openminutes.model.Body;
import org.openminutes.model.BodyBuilder;
import org.openminutes.model.BodyLink;
import org.openminutes.model.Capacity;
import org.openminutes.model.Dissent;
import org.openminutes.model.Function;
import org.openminutes.model.Id;
import org.openminutes.model.Mandate;
import org.openminutes.model.Matter;
import org.openminutes.model.Meeting;
import org.openminutes.model.MeetingBuilder;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Minutes;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Notice;
import org.openminutes.model.Organisation;
import org.openminutes.model.Person;
import org.openminutes.model.Position;
import org.openminutes.model.Presence;
import org.openminutes.model.Presidency;
import org.openminutes.model.Proposal;
import org.openminutes.model.Quorum;
import org.openminutes.model.Recusal;
import org.openminutes.model.Referral;
import org.openminutes.model.Restated;
import org.openminutes.model.Side;
import org.openminutes.model.Text;
import org.openminutes.model.Validity;
import org.openminutes.model.Vote;
import org.openminutes.model.When;
import org.openminutes.register.Register;
import org.openminutes.validation.Finding;

/** All rules on records nobody would write: in time, and without throwing. */
class HostileRecordsTest {

    private static final int MANY = 3000;

    @Test
    @Timeout(60)
    void a_record_of_thousands_of_everything_is_checked_in_time() {
        MinutesBuilder minutes = notes().side("A").side("B");
        for (int i = 0; i < MANY; i++) {
            String name = "Anna" + i + " Berg";
            minutes.attendance(
                    new Attendance(
                            person(name),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Capacity.MEMBER,
                            List.of(),
                            i % 2 == 0 ? Presence.PRESENT : Presence.ABSENT,
                            Optional.empty(),
                            Optional.empty()));
            minutes.item(
                    AgendaItem.untitled(id("i" + i))
                            .presentedBy("Anja" + i + " Berg")
                            .says(
                                    "Se punkt 7, planen ?? imorgon 2/3 vid mötet ABC "
                                            + "?* ".repeat(20))
                            .add(task("Plan", Optional.of(yearless()), Actor.named("Cia Lind")))
                            .says("Jämför punkt " + i % 999 + ", planen")
                            .add(notice(MeetingNotice.Kind.SCHEDULED, coming(i)))
                            .add(
                                    task(
                                            "Svar",
                                            Optional.of(
                                                    relative(
                                                            When.Anchor.NEXT_MEETING_OF_OTHER_BODY,
                                                            "då")),
                                            Actor.named("Anna" + i + "x Berg")))
                            .add(proposal("p" + i, Proposal.Fate.OPEN))
                            .build());
        }
        Minutes whole = minutes.body(Records.body()).build();

        List<Finding> findings = Check.all(whole, linked());

        assertThat(findings).isNotEmpty();
    }

    private static MeetingBuilder coming(int i) {
        return meeting(Meeting.Status.PLANNED)
                .date(Records.DAY.plusDays(1 + i % 700))
                .body(new Actor.OfBody(id("body" + i % 2), "Nämnd"));
    }

    /** Two bodies that prepare for each other, and for themselves. */
    private static Register linked() {
        return Register.builder().add(linked("body0").build()).add(linked("body1").build()).build();
    }

    private static BodyBuilder linked(String id) {
        BodyBuilder body = Body.named(id, "Nämnd " + id);
        for (String other : List.of("body0", "body1", "nobody")) {
            body.link(BodyLink.Kind.PREPARES_FOR, Records.<Body>id(other));
        }
        return body;
    }

    @Test
    void odd_values_are_reported_and_nothing_throws() {
        When.Partial odd =
                new When.Partial(
                        OptionalInt.of(-5),
                        OptionalInt.of(2),
                        OptionalInt.of(31),
                        OptionalInt.of(53),
                        "31 februari");
        When.Partial huge =
                new When.Partial(
                        OptionalInt.of(Integer.MAX_VALUE),
                        OptionalInt.of(2),
                        OptionalInt.of(30),
                        OptionalInt.empty(),
                        "30 februari");
        When.Period backwards =
                new When.Period(LocalDate.MAX, LocalDate.MIN, "från slutet till början");
        MinutesBuilder minutes =
                Minutes.protocol("?")
                        .date(odd)
                        .present("😀")
                        .present("å")
                        .absent("-")
                        .item(
                                "*",
                                item ->
                                        item.add(task("?", Optional.of(huge), Actor.named("😀")))
                                                .add(task("#", Optional.of(backwards)))
                                                .says("𝔘" + "?".repeat(200))
                                                .add(
                                                        new Recusal(
                                                                person("-x"),
                                                                Optional.empty(),
                                                                Optional.empty()))
                                                .add(
                                                        notice(
                                                                MeetingNotice.Kind.MOVED,
                                                                meeting(Meeting.Status.MOVED)
                                                                        .date(huge))))
                        .signedBy("!", Function.CHAIR);
        Minutes whole = minutes.build();
        Minutes exact =
                minutes.date(LocalDate.MIN)
                        .notice(
                                new Notice(
                                        Optional.of(When.on(LocalDate.MAX)),
                                        Optional.of(When.on(LocalDate.MAX)),
                                        Optional.of(When.on(LocalDate.MIN)),
                                        Optional.empty()))
                        .build();

        assertThat(Check.all(whole, register(body -> body))).isNotEmpty();
        assertThat(Check.all(exact, register(body -> body))).isNotEmpty();
    }

    @Test
    void hollow_records_with_dangling_references_and_links_in_a_ring_throw_nothing() {
        Minutes empty = Minutes.notes("-").build();
        Minutes hollow =
                Minutes.protocol("-")
                        .body(new Actor.OfBody(id("body0"), "-"))
                        .item(dangling())
                        .item(dangling())
                        .item(AgendaItem.untitled(id("i2")).build())
                        .build();
        Register ring = linked().toBuilder().add(hollow).add(empty).build();

        for (Minutes minutes : List.of(empty, hollow)) {
            assertThat(Check.all(minutes, Register.EMPTY)).isNotEmpty();
            assertThat(Check.all(minutes, ring)).isNotEmpty();
        }
    }

    /** An item whose entries point at nothing, or have nothing in them. */
    private static AgendaItem dangling() {
        Position position = position(Optional.of(id("nothing")));
        return AgendaItem.untitled(id("i"))
                .add(position)
                .add(position)
                .add(new Restated(position))
                .add(proposal("p", Proposal.Fate.ADOPTED))
                .add(proposal("p", Proposal.Fate.REJECTED))
                .add(
                        new Dissent(
                                Dissent.Kind.RESERVATION,
                                List.of(),
                                Optional.empty(),
                                Optional.of(id("nothing"))))
                .add(
                        new Vote(
                                id("v"),
                                Optional.empty(),
                                List.of(id("nothing")),
                                Vote.Method.OPEN,
                                OptionalInt.empty(),
                                OptionalInt.of(Integer.MAX_VALUE),
                                OptionalInt.of(Integer.MAX_VALUE),
                                List.of(),
                                Optional.empty(),
                                Optional.of(id("nothing"))))
                .add(
                        new Referral(
                                id("r"),
                                Text.of("-"),
                                List.of(),
                                Optional.of(When.on(LocalDate.MAX)),
                                Optional.of(When.on(LocalDate.MIN)),
                                Referral.State.ANSWERED))
                .build();
    }

    @Test
    @Timeout(60)
    void ten_thousand_items_take_ten_times_as_long_as_a_thousand() {
        Minutes some = many(1000);
        Minutes all = many(10_000);
        Check.all(some, Register.EMPTY);

        long start = System.nanoTime();
        for (int i = 0; i < 10; i++) {
            Check.all(some, Register.EMPTY);
        }
        long ten = System.nanoTime();
        Check.all(all, Register.EMPTY);
        long whole = System.nanoTime();

        // squared, it would be ten times as much; three leave room for a busy machine
        assertThat(whole - ten).isLessThan(3 * (ten - start) + 2_000_000_000L);
    }

    private static Minutes many(int items) {
        MinutesBuilder minutes = notes().side("A").side("B").body(Records.body());
        for (int i = 0; i < items; i++) {
            minutes.item(
                    AgendaItem.of(id("i" + i), "Ärende nummer " + i)
                            .presentedBy("Anna" + i % 50 + " Berg")
                            .says("Vid mötet den 2 februari 2026 togs ärende " + i + " upp av VVG.")
                            .add(task("Svar " + i, Optional.of(yearless()), Actor.named("Bo Ek")))
                            .position(
                                    "Rådet ställer sig bakom planen, punkt " + i + ".",
                                    Act.ENDORSES)
                            .build());
        }
        return minutes.build();
    }

    /** Everything in it says two things, or points at itself or at nothing. */
    @Test
    void a_register_that_contradicts_itself_gives_findings_and_throws_nothing() {
        Validity backwards =
                new Validity(
                        Optional.of(LocalDate.of(2027, 1, 1)),
                        Optional.of(LocalDate.of(2020, 1, 1)));
        Id<Side> nobody = id("side.ingen");
        BodyBuilder body =
                linked("body")
                        .alias("Nämnd", "nämnd", "Rådet")
                        .side("A", id("body"), 1)
                        .side("A", id("ingen"), 0)
                        .presidency(
                                new Presidency(
                                        id("side.a"),
                                        List.of(id("person.x"), id("person.x")),
                                        Validity.ALWAYS))
                        .presidency(new Presidency(nobody, List.of(), Validity.ALWAYS))
                        .presidency(new Presidency(nobody, List.of(), backwards))
                        .quorum(new Quorum(1, 1, false, true))
                        .link(BodyLink.Kind.PREPARES_FOR, id("body"));
        for (Capacity capacity : Capacity.values()) {
            body.mandate(
                    new Mandate(
                            id("person.x"),
                            Optional.of(nobody),
                            Optional.of(id("body")),
                            capacity,
                            Set.of(Function.values()),
                            Optional.of("S"),
                            Optional.of(id("person.x")),
                            backwards));
        }
        Actor self = new Actor.OfBody(id("body"), "Rådet");
        Matter.Step step =
                new Matter.Step(
                        Matter.Stage.CLOSED,
                        self,
                        yearless(),
                        Optional.of(id("me")),
                        Optional.of(id("i")),
                        Optional.empty());
        Minutes me =
                notes().id("me")
                        .body(self)
                        .side("A")
                        .side("B")
                        .present("X", who -> who.side("A").chair().servesFor("X"))
                        .item(
                                AgendaItem.of(id("i"), "Rådet")
                                        .matter(id("body"))
                                        .add(task("Svara", Optional.of(yearless()), self))
                                        .build())
                        .build();
        Register register =
                Register.builder()
                        .add(body.build())
                        .add(linked("other").alias("Rådet", "Nämnd body").build())
                        .add(
                                Organisation.named("body", "Rådet", Organisation.Kind.OTHER)
                                        .madeUpOf(List.of(id("body"), id("ingen"))))
                        .add(new Person(id("person.x"), "X", List.of("Rådet", "x")))
                        .add(new Person(id("body"), "X", List.of()))
                        .add(
                                new Matter(
                                        id("body"),
                                        "Rådet",
                                        List.of("Rådet"),
                                        Optional.empty(),
                                        List.of(step, step)))
                        .add(meeting(Meeting.Status.CANCELLED).body(self).date(Records.DAY).build())
                        .add(me)
                        .add(me)
                        .add(me.toBuilder().id("me2").build())
                        .build();

        assertThat(Check.all(me, register))
                .extracting(finding -> finding.rule().id())
                .contains("DOC-011", "ATT-012", "CAS-006");
    }

    @Test
    void two_of_a_kind_with_one_id_are_refused_by_name() {
        Register.Builder builder =
                Register.builder()
                        .add(new Person(id("p"), "Anna Berg", List.of()))
                        .add(new Person(id("p"), "Bo Ek", List.of()));

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two of kind person with the id p")
                .hasMessageContaining("give one of them another id");
    }
}
