// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.AttendanceBuilder;
import org.openminutes.model.Attestation;
import org.openminutes.model.Capacity;
import org.openminutes.model.Clause;
import org.openminutes.model.Function;
import org.openminutes.model.Id;
import org.openminutes.model.Meeting;
import org.openminutes.model.MeetingBuilder;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Position;
import org.openminutes.model.Role;
import org.openminutes.model.Task;
import org.openminutes.model.Text;
import org.openminutes.model.TimeRange;
import org.openminutes.model.Venue;
import org.openminutes.model.When;

/** What the sample protocols have in common. */
final class Sample {

    static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    static final Actor BOARD = new Actor.OfBody(new Id<>("vn"), "Vårdnämnden");

    private Sample() {}

    static <T> Id<T> id(String value) {
        return new Id<>(value);
    }

    /** A person of the register. */
    static Actor person(String name) {
        return new Actor.OfPerson(Id.of("person", name), name);
    }

    static When on(int month, int day) {
        return When.on(LocalDate.of(2026, month, day));
    }

    static Text text(String words) {
        return Text.of(words);
    }

    static Task task(String id, String what, Optional<When> due, Actor... owners) {
        return new Task(
                new Id<>(id),
                text(what),
                List.of(owners),
                Optional.empty(),
                due,
                Optional.empty(),
                Task.Progress.OPEN);
    }

    static AttendanceBuilder member(AttendanceBuilder who, String side, String party) {
        return who.side(side).party(party).capacity(Capacity.MEMBER);
    }

    static Position positionOf(String id, String words, Act... acts) {
        return new Position(
                new Id<>(id), Optional.empty(), List.of(Clause.of(words, acts)), Optional.empty());
    }

    static Attestation signature(String name, String role, Function function, When on) {
        return new Attestation(
                person(name),
                Optional.of(new Role(role, Optional.of(function))),
                List.of(),
                Optional.empty(),
                Optional.of(on),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static MeetingBuilder coming(String id, LocalDate day) {
        return Meeting.of(new Id<>(id), Meeting.Status.PLANNED)
                .body(BOARD)
                .date(day)
                .time(TimeRange.of(LocalTime.of(9, 0), LocalTime.of(11, 0)))
                .venue(Venue.at("Kommunhuset i Sundsele"));
    }

    static MeetingNotice notice(MeetingNotice.Kind kind, MeetingBuilder meeting) {
        return new MeetingNotice(
                kind,
                text("Nästa sammanträde"),
                meeting.build(),
                Optional.empty(),
                Optional.empty());
    }
}
