// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import static org.openminutes.validation.rules.Records.DAY;
import static org.openminutes.validation.rules.Records.body;
import static org.openminutes.validation.rules.Records.entries;
import static org.openminutes.validation.rules.Records.id;
import static org.openminutes.validation.rules.Records.inMonth;
import static org.openminutes.validation.rules.Records.item;
import static org.openminutes.validation.rules.Records.meeting;
import static org.openminutes.validation.rules.Records.notes;
import static org.openminutes.validation.rules.Records.notice;
import static org.openminutes.validation.rules.Records.on;
import static org.openminutes.validation.rules.Records.person;
import static org.openminutes.validation.rules.Records.time;
import static org.openminutes.validation.rules.Records.yearless;

import java.util.List;
import java.util.Optional;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaRequest;
import org.openminutes.model.Body;
import org.openminutes.model.BodyLink;
import org.openminutes.model.Meeting;
import org.openminutes.model.MeetingBuilder;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Text;
import org.openminutes.model.When;
import org.openminutes.register.Register;

/** The tables of the rules about meetings to come and what is wished for them. */
final class MeetingTables {

    private static final Actor CS = new Actor.OfBody(id("cs"), "CS");

    private MeetingTables() {}

    static List<RuleTable> all() {
        return List.of(comingTime(), comingLater(), changed(), prepared(), next(), request());
    }

    private static RuleTable comingTime() {
        MeetingBuilder whole = planned().date(on(2026, 4, 6)).time(time(9, 0, 10, 0));
        return RuleTable.of("MTG-001")
                .wrong("neither", entries(scheduled(planned().date(yearless()))))
                .right("both", entries(scheduled(whole)))
                .border(1, "a year only", entries(scheduled(planned().date(on(2026, 4, 6)))))
                .border(
                        1,
                        "a time only",
                        entries(scheduled(planned().date(yearless()).time(time(9, 0, 10, 0)))))
                .border(
                        0,
                        "a month and a time",
                        entries(
                                scheduled(
                                        planned().date(inMonth(2026, 4)).time(time(9, 0, 10, 0)))))
                .trap(0, "cancelled", entries(notice(MeetingNotice.Kind.CANCELLED, planned())))
                .trap(
                        1,
                        "a time in its words",
                        entries(
                                new MeetingNotice(
                                        MeetingNotice.Kind.SCHEDULED,
                                        Text.of("Nästa möte 6 april 2026 kl. 9"),
                                        planned().build(),
                                        Optional.empty(),
                                        Optional.empty())));
    }

    private static RuleTable comingLater() {
        MinutesBuilder morning =
                entries(scheduled(planned().date(DAY).time(time(9, 1, 10, 0))))
                        .meeting(
                                Meeting.of(id("m"), Meeting.Status.HELD)
                                        .date(DAY)
                                        .time(time(9, 0, 9, 30))
                                        .build());
        MinutesBuilder atOnce =
                entries(scheduled(planned().date(DAY).time(time(9, 0, 10, 0))))
                        .meeting(
                                Meeting.of(id("m"), Meeting.Status.HELD)
                                        .date(DAY)
                                        .time(time(9, 0, 9, 30))
                                        .build());
        return RuleTable.of("MTG-002")
                .wrong("a month before", entries(scheduled(planned().date(on(2026, 2, 3)))))
                .right("a month after", entries(scheduled(planned().date(on(2026, 4, 3)))))
                .border(1, "the day itself", entries(scheduled(planned().date(DAY))))
                .border(0, "the day after", entries(scheduled(planned().date(on(2026, 3, 4)))))
                .border(0, "a minute later that day", morning)
                .border(1, "at the same time that day", atOnce)
                .trap(
                        0,
                        "cancelled",
                        entries(
                                notice(
                                        MeetingNotice.Kind.CANCELLED,
                                        planned().date(on(2026, 2, 3)))))
                .trap(
                        0,
                        "no year",
                        entries(scheduled(planned().date(When.dayAndMonth(3, 2, "3/2")))));
    }

    private static RuleTable changed() {
        Optional<When> was = Optional.of(yearless());
        Optional<Text> why = Optional.of(Text.of("Förhinder."));
        return RuleTable.of("MTG-003")
                .wrong(
                        "moved, nothing told",
                        change(MeetingNotice.Kind.MOVED, Optional.empty(), Optional.empty()))
                .right("moved, both told", change(MeetingNotice.Kind.MOVED, was, why))
                .border(
                        1,
                        "moved, no reason",
                        change(MeetingNotice.Kind.MOVED, was, Optional.empty()))
                .border(
                        1,
                        "moved, not from when",
                        change(MeetingNotice.Kind.MOVED, Optional.empty(), why))
                .border(
                        1,
                        "cancelled, no reason",
                        change(MeetingNotice.Kind.CANCELLED, was, Optional.empty()))
                .border(
                        0,
                        "cancelled, a reason",
                        change(MeetingNotice.Kind.CANCELLED, Optional.empty(), why))
                .trap(
                        1,
                        "cancelled, not which",
                        entries(
                                new MeetingNotice(
                                        MeetingNotice.Kind.CANCELLED,
                                        Text.of("Inställt"),
                                        planned().build(),
                                        why,
                                        was)))
                .trap(
                        0,
                        "set",
                        change(MeetingNotice.Kind.SCHEDULED, Optional.empty(), Optional.empty()));
    }

    private static RuleTable prepared() {
        Register register =
                Register.builder()
                        .add(
                                Body.named("cs", "CS")
                                        .link(BodyLink.Kind.PREPARES_FOR, id("body"))
                                        .build())
                        .add(Body.named("body", "Nämnden").build())
                        .build();
        return RuleTable.of("MTG-004")
                .wrong("a week after", ofBoth(on(2026, 4, 13)), register)
                .right("a week before", ofBoth(on(2026, 3, 30)), register)
                .border(1, "the same day", ofBoth(on(2026, 4, 6)), register)
                .border(0, "the day before", ofBoth(on(2026, 4, 5)), register)
                .trap(0, "days not told alike", ofBoth(When.dayAndMonth(7, 4, "7/4")), register)
                .trap(0, "not linked", ofBoth(on(2026, 4, 13)));
    }

    private static RuleTable next() {
        return RuleTable.of("MTG-005")
                .wrong("none", notes())
                .right("one", entries(scheduled(planned().date(on(2026, 4, 3)))))
                .border(0, "one without a date", entries(scheduled(planned())))
                .border(1, "this very day", entries(scheduled(planned().date(DAY))))
                .trap(
                        1,
                        "cancelled",
                        entries(
                                notice(
                                        MeetingNotice.Kind.CANCELLED,
                                        planned().date(on(2026, 4, 3)))))
                .trap(1, "in a text", item(i -> i.says("Nästa möte är 3 april.")));
    }

    private static RuleTable request() {
        return RuleTable.of("MTG-006")
                .wrong("nobody's", entries(request(List.of())))
                .right("somebody's", entries(request(List.of(person("Bo Ek")))))
                .border(0, "a group's", entries(request(List.of(Actor.named("kansliet")))))
                .trap(0, "a wish told as a remark", item(i -> i.says("Önskas: psykiatri.")));
    }

    private static MeetingBuilder planned() {
        return meeting(Meeting.Status.PLANNED);
    }

    private static MeetingNotice scheduled(MeetingBuilder meeting) {
        return notice(MeetingNotice.Kind.SCHEDULED, meeting);
    }

    private static MinutesBuilder change(
            MeetingNotice.Kind kind, Optional<When> was, Optional<Text> why) {
        return entries(
                new MeetingNotice(
                        kind, Text.of("Ändring"), planned().date(yearless()).build(), why, was));
    }

    /** A coming meeting of the body that prepares, and one of that it prepares for on 6 April. */
    private static MinutesBuilder ofBoth(When day) {
        return entries(
                scheduled(planned().body(CS).date(day)),
                scheduled(planned().body(body()).date(on(2026, 4, 6))));
    }

    private static AgendaRequest request(List<Actor> owners) {
        return new AgendaRequest(Text.of("Psykiatri"), owners, Optional.empty());
    }
}
