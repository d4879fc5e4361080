// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import static org.openminutes.cli.Sample.BOARD;
import static org.openminutes.cli.Sample.DAY;
import static org.openminutes.cli.Sample.coming;
import static org.openminutes.cli.Sample.id;
import static org.openminutes.cli.Sample.member;
import static org.openminutes.cli.Sample.notice;
import static org.openminutes.cli.Sample.on;
import static org.openminutes.cli.Sample.person;
import static org.openminutes.cli.Sample.signature;
import static org.openminutes.cli.Sample.task;
import static org.openminutes.cli.Sample.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.AgendaRequest;
import org.openminutes.model.Attachment;
import org.openminutes.model.Attestation;
import org.openminutes.model.Background;
import org.openminutes.model.Capacity;
import org.openminutes.model.Clause;
import org.openminutes.model.Convening;
import org.openminutes.model.Dispatch;
import org.openminutes.model.Dissent;
import org.openminutes.model.Edition;
import org.openminutes.model.Exchange;
import org.openminutes.model.Function;
import org.openminutes.model.Id;
import org.openminutes.model.ItemNumber;
import org.openminutes.model.Meeting;
import org.openminutes.model.MeetingBuilder;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Minutes;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Notice;
import org.openminutes.model.Onward;
import org.openminutes.model.Position;
import org.openminutes.model.Presence;
import org.openminutes.model.Proposal;
import org.openminutes.model.Recusal;
import org.openminutes.model.Referral;
import org.openminutes.model.Role;
import org.openminutes.model.Side;
import org.openminutes.model.TimeRange;
import org.openminutes.model.Venue;
import org.openminutes.model.Visibility;
import org.openminutes.model.Vote;
import org.openminutes.model.When;

/** One that breaks what a dated protocol of a deciding body can break. */
final class FaultyProtocol {

    private FaultyProtocol() {}

    static Minutes minutes() {
        MinutesBuilder minutes =
                Minutes.protocol("Protokoll, kallat minnesanteckningar")
                        .id("brister")
                        .edition(new Edition(2, Edition.Stage.SIGNED))
                        .meeting(
                                Meeting.of(id("m-mars"), Meeting.Status.HELD)
                                        .body(BOARD)
                                        .date(DAY)
                                        .convening(
                                                new Convening(
                                                        Optional.empty(),
                                                        List.of(person("Cia Lind"))))
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
                        .side(
                                new Side(
                                        id("side.vgk"),
                                        "Västra gruppen",
                                        Optional.empty(),
                                        OptionalInt.empty()));
        attendance(minutes);
        agenda(minutes);
        end(minutes);
        return minutes.build();
    }

    private static void attendance(MinutesBuilder minutes) {
        minutes.present("Bo Ek", who -> member(who, "Regionen", "M").chair())
                .present("Dan Ros", who -> member(who, "Regionen", "V").chair())
                .present("Eva Holm", who -> member(who, "Regionen", "C"))
                .present(
                        "Anna Berg",
                        who ->
                                who.side("Kommunen")
                                        .capacity(Capacity.MEMBER)
                                        .presence(
                                                new Presence.Present(
                                                        Presence.Mode.REMOTE, List.of())))
                .present(
                        "Finn Dal",
                        who -> who.side("Kommunen").party("S").capacity(Capacity.OFFICIAL))
                .present(
                        "Hans Brink",
                        who ->
                                who.side("Kommunen")
                                        .party("S")
                                        .capacity(Capacity.SUBSTITUTE)
                                        .servesFor("Dan Ros"))
                .present(
                        "Ida Skog",
                        who -> who.party("S").capacity(Capacity.SUBSTITUTE).note("tjänstgör"))
                .absent("Eva Holm")
                .absent("Gun Aske")
                .present("Gun Ask", who -> member(who, "Regionen", "S"));
    }

    private static AgendaItem.Origin added() {
        return AgendaItem.Origin.ADDED_AT_MEETING;
    }

    private static void agenda(MinutesBuilder minutes) {
        minutes.item(
                        AgendaItem.of(id("b1"), "Föregående protokoll")
                                .number(ItemNumber.written("§ 1", 1))
                                .purpose(AgendaItem.Purpose.PREVIOUS_MINUTES)
                                .says("Godkändes.")
                                .build())
                .item(proposals())
                .item(
                        AgendaItem.of(id("b3"), "Uppdrag")
                                .number(ItemNumber.written("§ 2", 2))
                                .add(task("t1", "En arbetsgrupp tillsätts", Optional.empty()))
                                .add(
                                        task(
                                                "t2",
                                                "Ta fram ett underlag",
                                                Optional.of(on(3, 1)),
                                                person("Bo Ek")))
                                .add(
                                        task(
                                                "t3",
                                                "Håll ihop arbetet",
                                                Optional.of(When.dayAndMonth(14, 8, "14 augusti")),
                                                person("Bo Ek"),
                                                person("Finn Dal")))
                                .add(
                                        task(
                                                "t4",
                                                "Svara på frågan",
                                                Optional.of(on(5, 4)),
                                                new Actor.OfPerson(
                                                        id("person.okand"), "Nils Okänd")))
                                .add(
                                        task(
                                                "t5",
                                                "Ring runt",
                                                Optional.of(on(5, 4)),
                                                new Actor.Unresolved(
                                                        "Eva",
                                                        List.of(
                                                                Id.of("person", "Eva Holm"),
                                                                Id.of("person", "Gun Ask")))))
                                .add(
                                        task(
                                                "t6",
                                                "Skriv till",
                                                Optional.of(on(5, 4)),
                                                Actor.named("Olle Främmande")))
                                .build())
                .item(referrals())
                .item(vote())
                .item(words())
                .item(comingMeetings())
                .item(matters());
    }

    /** Proposals and positions of every faulty kind. */
    private static AgendaItem proposals() {
        return AgendaItem.of(id("b2"), "Vårdplan till 2026-12-31")
                .number(ItemNumber.written("§ 2", 2))
                .purpose(AgendaItem.Purpose.SECTION)
                .item(
                        AgendaItem.of(id("b2a"), "Öppet förslag")
                                .number(ItemNumber.written("§ 3 a", 2, 1))
                                .add(proposal("p1", "Planen antas.", Proposal.Fate.OPEN))
                                .add(proposal("p2", "Planen avslås.", Proposal.Fate.OPEN))
                                .build())
                .item(
                        AgendaItem.of(id("b2b"), "Beslut utan beslut")
                                .purpose(AgendaItem.Purpose.DECISION)
                                .says("Det diskuterades.")
                                .build())
                .item(
                        AgendaItem.of(id("b2c"), "Information")
                                .purpose(AgendaItem.Purpose.INFORMATION)
                                .says("Läget redovisades.")
                                .build())
                .item(
                        AgendaItem.of(id("b2d"), "Antaget med andra ord, till 2026-12-31")
                                .says(
                                        "Underlaget gäller plan för personer med psykisk ohälsa och beroende i länet.")
                                .add(proposal("p3", "Planen antas.", Proposal.Fate.ADOPTED))
                                .add(
                                        new Position(
                                                id("pos3"),
                                                Optional.empty(),
                                                List.of(
                                                        Clause.of(
                                                                "Nämnden antar plan för personer med psykisk hälsa och beroende i länet till 2026-11-30.",
                                                                Act.DECIDES)),
                                                Optional.of(id("p3"))))
                                .build())
                .item(
                        AgendaItem.of(id("b2e"), "Antaget utan beslut")
                                .add(proposal("p4", "Avgiften höjs.", Proposal.Fate.ADOPTED))
                                .build())
                .item(
                        AgendaItem.of(id("b2f"), "Tomt beslut")
                                .add(
                                        new Position(
                                                id("pos4"),
                                                Optional.empty(),
                                                List.of(),
                                                Optional.empty()))
                                .build())
                .item(
                        AgendaItem.of(id("b2g"), "Rekommendation")
                                .position("Nämnden rekommenderar att planen antas.", Act.RECOMMENDS)
                                .build())
                .item(
                        AgendaItem.of(id("b2h"), "Återrapport")
                                .position(
                                        new Clause(
                                                text("Återrapport lämnas till Vårdnämnden."),
                                                List.of(Act.COMMISSIONS),
                                                List.of(BOARD),
                                                Optional.of(on(9, 9))))
                                .build())
                .build();
    }

    private static Proposal proposal(String id, String words, Proposal.Fate fate) {
        return new Proposal(
                new Id<>(id),
                Optional.of(person("Bo Ek")),
                Optional.empty(),
                List.of(Clause.of(words, Act.DECIDES)),
                Optional.empty(),
                fate);
    }

    private static AgendaItem referrals() {
        return AgendaItem.of(id("b4"), "Remisser")
                .number(ItemNumber.written("§ 6", 6))
                .add(
                        referral(
                                "r1",
                                "Planen till alla",
                                List.of(),
                                Optional.of(on(3, 4)),
                                Optional.of(on(3, 4)),
                                Referral.State.SENT))
                .add(
                        referral(
                                "r2",
                                "Taxan till råden",
                                List.of(Actor.named("råden")),
                                Optional.empty(),
                                Optional.empty(),
                                Referral.State.SENT))
                .add(
                        referral(
                                "r3",
                                "Avtalet till huvudmännen",
                                List.of(Actor.named("huvudmännen")),
                                Optional.of(on(1, 7)),
                                Optional.of(on(2, 1)),
                                Referral.State.SENT))
                .add(
                        new Dissent(
                                Dissent.Kind.RESERVATION,
                                List.of(person("Anna Berg")),
                                Optional.empty(),
                                Optional.empty()))
                .build();
    }

    private static Referral referral(
            String id,
            String what,
            List<Actor> to,
            Optional<When> sent,
            Optional<When> due,
            Referral.State state) {
        return new Referral(new Id<>(id), text(what), to, sent, due, state);
    }

    private static AgendaItem vote() {
        List<Vote.Ballot> ballots = new ArrayList<>();
        ballots.add(new Vote.Ballot(person("Bo Ek"), Vote.Choice.YES));
        ballots.add(new Vote.Ballot(person("Eva Holm"), Vote.Choice.NO));
        return AgendaItem.of(id("b5"), "Omröstning")
                .number(ItemNumber.inferred(7))
                .add(proposal("p5", "Ja till stödet.", Proposal.Fate.ADOPTED))
                .add(proposal("p6", "Nej till stödet.", Proposal.Fate.REJECTED))
                .add(
                        new Position(
                                id("pos5"),
                                Optional.empty(),
                                List.of(Clause.of("Ja till stödet.", Act.DECIDES)),
                                Optional.of(id("p5"))))
                .add(vote("v1", 1, 2, ballots, Optional.of(id("p5"))))
                .add(vote("v2", 2, 2, List.of(), Optional.empty()))
                .add(
                        new Recusal(
                                person("Bo Ek"),
                                Optional.empty(),
                                Optional.of(text("Bo Ek anmäler jäv."))))
                .add(
                        new Dissent(
                                Dissent.Kind.RESERVATION,
                                List.of(person("Eva Holm")),
                                Optional.empty(),
                                Optional.of(id("pos5"))))
                .build();
    }

    private static Vote vote(
            String id, int yes, int no, List<Vote.Ballot> ballots, Optional<Id<Proposal>> carried) {
        return new Vote(
                new Id<>(id),
                Optional.empty(),
                List.of(id("p5"), id("p6")),
                Vote.Method.OPEN,
                OptionalInt.of(yes),
                OptionalInt.of(no),
                OptionalInt.empty(),
                ballots,
                Optional.empty(),
                carried);
    }

    private static AgendaItem words() {
        return AgendaItem.of(id("b6"), "Ord")
                .number(ItemNumber.written("§ 8", 8))
                .says("Läkarstöd ?? utreds av KEFU och *resten* [bookmark: _GoBack].")
                .says("Under 6 mars, 18/5 och 2026-05-04 ska")
                .says("förslaget lyftas. Personnummer 811228-9874 nämndes.")
                .add(
                        new Exchange(
                                text("Vem leder arbetet?"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))
                .says("Se punkt 2, remisserna om avtalet.")
                .presentedBy("Rut Frånvarande")
                .attachment(id("saknad"))
                .item(AgendaItem.of(id("b6a"), "Tom").build())
                .item(
                        AgendaItem.untitled(id("b6b"))
                                .says("En punkt utan rubrik.")
                                .item(
                                        AgendaItem.of(id("b6c"), "Tre")
                                                .says("Djup tre.")
                                                .item(
                                                        AgendaItem.of(id("b6d"), "Fyra")
                                                                .says("Djup fyra.")
                                                                .build())
                                                .build())
                                .build())
                .item(
                        AgendaItem.of(id("b6e"), "Hemligt")
                                .visibility(
                                        new Visibility.Confidential(
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.empty()))
                                .says("Remisserna om avtalet.")
                                .build())
                .build();
    }

    private static AgendaItem comingMeetings() {
        MeetingBuilder yearless =
                Meeting.of(id("m1"), Meeting.Status.PLANNED)
                        .body(new Actor.OfBody(id("skolrad"), "Skolrådet"))
                        .date(When.dayAndMonth(15, 5, "15 maj"));
        MeetingBuilder past =
                coming("m2", LocalDate.of(2026, 2, 10))
                        .venue(
                                new Venue.OneOf(
                                        List.of(Venue.at("Kommunhuset"), Venue.at("Regionhuset")),
                                        "i kommunhuset eller i regionhuset"));
        MeetingBuilder holiday =
                coming("m3", LocalDate.of(2026, 6, 6))
                        .time(TimeRange.of(LocalTime.of(10, 0), LocalTime.of(10, 0)));
        MeetingBuilder prepared =
                Meeting.of(id("m4"), Meeting.Status.PLANNED)
                        .body(new Actor.OfBody(id("beredning"), "Vårdberedningen"))
                        .date(LocalDate.of(2026, 8, 27))
                        .time(TimeRange.of(LocalTime.of(9, 0), LocalTime.of(10, 0)));
        MeetingBuilder moved = coming("m5", LocalDate.of(2026, 8, 25)).status(Meeting.Status.MOVED);
        return AgendaItem.of(id("b7"), "Kommande sammanträden")
                .number(ItemNumber.written("§ 9", 9))
                .purpose(AgendaItem.Purpose.FUTURE_MEETINGS)
                .add(notice(MeetingNotice.Kind.SCHEDULED, yearless))
                .add(notice(MeetingNotice.Kind.SCHEDULED, past))
                .add(notice(MeetingNotice.Kind.SCHEDULED, holiday))
                .add(notice(MeetingNotice.Kind.SCHEDULED, prepared))
                .add(notice(MeetingNotice.Kind.MOVED, moved))
                .add(new AgendaRequest(text("Läkarstöd"), List.of(), Optional.empty()))
                .build();
    }

    private static AgendaItem matters() {
        return AgendaItem.of(id("b8"), "Övriga frågor")
                .number(ItemNumber.written("§ 10", 10))
                .purpose(AgendaItem.Purpose.OTHER_BUSINESS)
                .item(
                        AgendaItem.of(id("b8a"), "Vårdplanen igen")
                                .number(ItemNumber.written("§ 11", 11, 1))
                                .origin(added())
                                .matter(id("plan"))
                                .position("Nämnden ställer sig bakom planen.", Act.ENDORSES)
                                .add(
                                        new Onward(
                                                text("Ärendet går vidare till Skolrådet."),
                                                new Actor.OfBody(id("skolrad"), "skolans råd"),
                                                Optional.empty(),
                                                Optional.empty()))
                                .says("Vid nämndens möte den 4 mars 2026 nämndes planen.")
                                .add(
                                        new Background(
                                                Optional.of(BOARD),
                                                Optional.of(on(1, 28)),
                                                Act.PRESENTED,
                                                text(
                                                        "Nämnden tog upp planen den 28 januari 2026.")))
                                .build())
                .item(
                        AgendaItem.of(id("b8b"), "Vårdplanen en gång till")
                                .matter(id("plan"))
                                .says("Se ovan.")
                                .build())
                .build();
    }

    private static void end(MinutesBuilder minutes) {
        minutes.attachment(attachment("bil1", "Plan", 1, Attachment.Delivery.ENCLOSED))
                .attachment(attachment("bil1", "Budget", 1, Attachment.Delivery.MENTIONED))
                .attestation(
                        hashed(
                                "Bo Ek",
                                Optional.of(
                                        new Role(
                                                "vice ordförande",
                                                Optional.of(Function.VICE_CHAIR))),
                                on(3, 30),
                                "a"))
                .attestation(hashed("Rut Frånvarande", Optional.empty(), on(3, 30), "b"))
                .attestation(signature("Dan Ross", "justerare", Function.ADJUSTER, on(3, 30)))
                .notice(
                        new Notice(
                                Optional.of(on(3, 30)),
                                Optional.of(on(4, 7)),
                                Optional.of(on(4, 17)),
                                Optional.of("Kommunhuset")))
                .dispatch(
                        new Dispatch(
                                Optional.of(text("Sändes till Kommunen.")),
                                Optional.empty(),
                                List.of(Actor.named("Kommunen")),
                                Optional.of(on(4, 7)),
                                Optional.empty()));
    }

    private static Attachment attachment(
            String id, String title, int number, Attachment.Delivery delivery) {
        return new Attachment(
                new Id<>(id),
                title,
                OptionalInt.of(number),
                delivery,
                Optional.empty(),
                Visibility.OPEN);
    }

    private static Attestation hashed(String name, Optional<Role> role, When on, String hash) {
        return new Attestation(
                person(name),
                role,
                List.of(),
                Optional.empty(),
                Optional.of(on),
                List.of(),
                Optional.empty(),
                Optional.of(hash.repeat(64)),
                Optional.empty());
    }
}
