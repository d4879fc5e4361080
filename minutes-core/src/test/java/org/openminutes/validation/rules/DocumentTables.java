// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import static org.openminutes.validation.rules.Records.DAY;
import static org.openminutes.validation.rules.Records.before;
import static org.openminutes.validation.rules.Records.body;
import static org.openminutes.validation.rules.Records.entries;
import static org.openminutes.validation.rules.Records.id;
import static org.openminutes.validation.rules.Records.inMonth;
import static org.openminutes.validation.rules.Records.item;
import static org.openminutes.validation.rules.Records.meeting;
import static org.openminutes.validation.rules.Records.notes;
import static org.openminutes.validation.rules.Records.notice;
import static org.openminutes.validation.rules.Records.on;
import static org.openminutes.validation.rules.Records.register;
import static org.openminutes.validation.rules.Records.task;
import static org.openminutes.validation.rules.Records.time;
import static org.openminutes.validation.rules.Records.yearless;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.openminutes.model.Actor;
import org.openminutes.model.Body;
import org.openminutes.model.Convening;
import org.openminutes.model.Dispatch;
import org.openminutes.model.Meeting;
import org.openminutes.model.MeetingBuilder;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Minutes;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.TimeRange;
import org.openminutes.model.Venue;
import org.openminutes.register.Register;

/** The tables of the rules about a record and its meeting. */
final class DocumentTables {

    private static final Venue EITHER =
            new Venue.OneOf(List.of(Venue.online("Teams"), Venue.at("Salen")), "Teams eller Salen");

    private DocumentTables() {}

    static List<RuleTable> all() {
        return List.of(
                date(),
                year(),
                times(),
                endAfterStart(),
                venue(),
                venueDecided(),
                bodyKnown(),
                bodyName(),
                workingDay(),
                kindOfRecord(),
                oneRecord(),
                noticeReached());
    }

    private static RuleTable date() {
        return RuleTable.of("DOC-001")
                .wrong("no date", Minutes.notes("A"))
                .right("a day", notes())
                .border(0, "a day without its year", Minutes.notes("A").date(yearless()))
                .trap(1, "a date in the title only", Minutes.notes("Möte 2026-03-03"))
                .trap(1, "a date in a text only", Minutes.notes("A").item("B", i -> i.says("3/3")));
    }

    private static RuleTable year() {
        Dispatch sent =
                new Dispatch(
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.of(yearless()),
                        Optional.empty());
        MeetingNotice next =
                notice(
                        MeetingNotice.Kind.SCHEDULED,
                        meeting(Meeting.Status.PLANNED).date(yearless()));
        return RuleTable.of("DOC-002")
                .wrong("the meeting's day", notes().date(yearless()))
                .wrong("a coming meeting's day", entries(next))
                .wrong("a day something is due", entries(task("P", Optional.of(yearless()))))
                .right("a year", notes())
                .border(0, "a year and no day", notes().date(inMonth(2026, 3)))
                .border(1, "the same twice in an item", entries(next, next))
                .border(2, "the same in two items", entries(next).item("B", i -> i.add(next)))
                .trap(0, "a day that has been", entries(before("Förut", yearless())))
                .trap(0, "a day it was sent", notes().dispatch(sent));
    }

    private static RuleTable times() {
        TimeRange start = new TimeRange(Optional.of(LocalTime.of(9, 0)), Optional.empty(), "kl. 9");
        return RuleTable.of("DOC-003")
                .wrong("no time", notes())
                .right("both", notes().time(LocalTime.of(9, 0), LocalTime.of(10, 0)))
                .border(1, "a start only", notes().meeting(held().time(start).build()))
                .trap(
                        1,
                        "times of breaks only",
                        notes().meeting(held().adjourned(time(9, 0, 10, 0)).build()));
    }

    private static RuleTable endAfterStart() {
        MeetingBuilder backwards = meeting(Meeting.Status.PLANNED).time(time(10, 0, 9, 0));
        return RuleTable.of("DOC-004")
                .wrong("ends before", notes().meeting(held().time(time(10, 0, 9, 0)).build()))
                .wrong("a notice", entries(notice(MeetingNotice.Kind.SCHEDULED, backwards)))
                .right("a minute later", notes().meeting(held().time(time(9, 0, 9, 1)).build()))
                .border(1, "at once", notes().meeting(held().time(time(10, 0, 10, 0)).build()))
                .border(0, "by 4.59", notes().meeting(held().time(time(12, 0, 4, 59)).build()))
                .border(1, "by 5", notes().meeting(held().time(time(12, 0, 5, 0)).build()))
                .trap(0, "past midnight", notes().meeting(held().time(time(18, 0, 0, 30)).build()))
                .trap(1, "a morning", notes().meeting(held().time(time(9, 0, 0, 30)).build()))
                .trap(0, "an end only", notes().meeting(held().time(untilTen()).build()));
    }

    private static RuleTable venue() {
        return RuleTable.of("DOC-005")
                .wrong("no place", notes())
                .right("a place", notes().place("Salen"))
                .border(0, "one of two", notes().meeting(held().venue(EITHER).build()))
                .border(
                        0,
                        "a form only",
                        notes().meeting(held().venue(Venue.online("Teams")).build()))
                .trap(1, "a place in a text", item(i -> i.says("Vi sågs i Salen.")));
    }

    private static RuleTable venueDecided() {
        return RuleTable.of("DOC-006")
                .wrong("a held meeting", notes().meeting(held().venue(EITHER).build()))
                .right("one place", notes().place("Salen"))
                .border(1, "in 13 days", entries(either(MeetingNotice.Kind.SCHEDULED, 16)))
                .border(0, "in 14 days", entries(either(MeetingNotice.Kind.SCHEDULED, 17)))
                .trap(0, "cancelled", entries(either(MeetingNotice.Kind.CANCELLED, 5)))
                .trap(
                        0,
                        "a meeting planned",
                        notes().meeting(meeting(Meeting.Status.PLANNED).venue(EITHER).build()));
    }

    private static RuleTable bodyKnown() {
        Register register =
                Register.builder()
                        .add(Body.named("body", "Nämnden").alias("NN").alias("Delad").build())
                        .add(Body.named("other", "Rådet").alias("Delad").build())
                        .build();
        return RuleTable.of("DOC-007")
                .wrong("another name", notes().body("Styrelsen"), register)
                .wrong("an unknown id", notes().body(unknownBody()), register)
                .right("its name", notes().body("Nämnden"), register)
                .border(0, "capitals", notes().body("NÄMNDEN"), register)
                .border(0, "an alias", notes().body("NN"), register)
                .border(0, "a short form after", notes().body("Nämnden för vård (NN)"), register)
                .border(1, "a letter more", notes().body("Nämndens"), register)
                .trap(0, "a name of two", notes().body("Delad"), register)
                .trap(0, "no body told", notes(), register)
                .trap(0, "a register without bodies", notes().body("Styrelsen"));
    }

    private static RuleTable bodyName() {
        Register register = register(body -> body.alias("CN"));
        return RuleTable.of("DOC-008")
                .wrong("another name", notes().body(called("Centrala nämnden")), register)
                .right("its name", notes().body(body()), register)
                .border(0, "an alias in small letters", notes().body(called("cn")), register)
                .border(1, "a letter more", notes().body(called("Nämndens")), register)
                .trap(0, "not in the register", notes().body(called("Centrala nämnden")))
                .trap(
                        1,
                        "twice",
                        entries(task("P", Optional.empty(), called("Centrala nämnden")))
                                .body(called("Centrala nämnden")),
                        register);
    }

    private static RuleTable workingDay() {
        MeetingBuilder sunday = meeting(Meeting.Status.PLANNED).date(on(2026, 3, 8));
        return RuleTable.of("DOC-009")
                .wrong("a Saturday", notes().date(on(2026, 3, 7)))
                .wrong("a notice", entries(notice(MeetingNotice.Kind.SCHEDULED, sunday)))
                .right("a Friday", notes().date(on(2026, 3, 6)))
                .border(1, "Easter Monday", notes().date(on(2026, 4, 6)))
                .border(0, "the Tuesday after", notes().date(on(2026, 4, 7)))
                .border(1, "the national day", notes().date(on(2025, 6, 6)))
                .border(0, "6 June before 2005", notes().date(on(2003, 6, 6)))
                .trap(0, "no year", notes().date(yearless()))
                .trap(0, "a Saturday something is due", dueOn(7));
    }

    private static RuleTable kindOfRecord() {
        Register preparing = register(b -> b.authority(Body.Authority.PREPARATORY));
        Register deciding = register(b -> b.authority(Body.Authority.DECIDING));
        return RuleTable.of("DOC-010")
                .wrong("a protocol of one that confers", protocol(), register(b -> b))
                .right("notes of one that confers", notes().body(body()), register(b -> b))
                .border(0, "notes of one that prepares", notes().body(body()), preparing)
                .border(1, "notes of one that decides", notes().body(body()), deciding)
                .border(0, "a protocol of one that decides", protocol(), deciding)
                .trap(0, "a body nobody knows", protocol());
    }

    private static RuleTable oneRecord() {
        Register register =
                Register.builder().add(notes().id("other").body("Rådet").build()).build();
        return RuleTable.of("DOC-011")
                .wrong("another record", notes().id("own").body("Rådet"), register)
                .right("another body", notes().id("own").body("Nämnden"), register)
                .border(0, "the day after", own(4), register)
                .border(0, "the day before", own(2), register)
                .trap(0, "an earlier edition", notes().id("other").body("Rådet"), register)
                .trap(0, "no year", notes().id("own").body("Rådet").date(yearless()), register);
    }

    private static RuleTable noticeReached() {
        Convening missed =
                new Convening(Optional.empty(), List.of(Actor.named("Bo Ek"), Actor.named("Cia")));
        Convening sent = new Convening(Optional.of(on(2026, 2, 3)), List.of());
        return RuleTable.of("DOC-012")
                .wrong("two missed", notes().meeting(held().convening(missed).build()))
                .right("everyone reached", notes().meeting(held().convening(sent).build()))
                .border(0, "nothing told", notes())
                .trap(0, "somebody absent", notes().absent("Bo Ek"));
    }

    private static MeetingBuilder held() {
        return Meeting.of(id("m"), Meeting.Status.HELD).date(DAY);
    }

    private static TimeRange untilTen() {
        return new TimeRange(Optional.empty(), Optional.of(LocalTime.of(10, 0)), "till 10");
    }

    private static MeetingNotice either(MeetingNotice.Kind kind, int day) {
        return notice(kind, meeting(Meeting.Status.PLANNED).date(on(2026, 3, day)).venue(EITHER));
    }

    private static MinutesBuilder own(int day) {
        return notes().id("own").body("Rådet").date(on(2026, 3, day));
    }

    private static MinutesBuilder dueOn(int day) {
        return entries(task("P", Optional.of(on(2026, 3, day))));
    }

    private static MinutesBuilder protocol() {
        return Minutes.protocol("P").date(DAY).body(body());
    }

    private static Actor called(String name) {
        return new Actor.OfBody(id("body"), name);
    }

    private static Actor unknownBody() {
        return new Actor.OfBody(id("gone"), "Nämnden");
    }
}
