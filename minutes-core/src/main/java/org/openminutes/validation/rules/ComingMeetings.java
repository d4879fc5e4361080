// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.openminutes.model.Actor;
import org.openminutes.model.Meeting;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Place;
import org.openminutes.model.When;
import org.openminutes.validation.Subject;

/** Meetings to come, of this body and of others, that a record or the register dates. */
final class ComingMeetings {

    private final boolean sameBody;
    private final boolean otherBody;

    private ComingMeetings(Subject subject) {
        sameBody = coming(subject).anyMatch(meeting -> isOwn(subject, meeting));
        otherBody = coming(subject).anyMatch(meeting -> !isOwn(subject, meeting));
    }

    /** Made once for all tasks. */
    private static ComingMeetings of(Subject subject) {
        return subject.derived(ComingMeetings.class, ComingMeetings::new);
    }

    /** Whether a coming meeting of the body that met is dated; one without a body is its own. */
    static boolean ofSameBody(Subject subject) {
        return of(subject).sameBody;
    }

    /** Whether a coming meeting of another body is dated. */
    static boolean ofOtherBody(Subject subject) {
        return of(subject).otherBody;
    }

    /** Whether any coming meeting is told, dated or not. */
    static boolean areAnnounced(Subject subject) {
        return announced(subject).findFirst().isPresent();
    }

    private static Stream<Meeting> announced(Subject subject) {
        return subject.all(MeetingNotice.class).stream()
                .map(Place::value)
                .filter(notice -> notice.kind() != MeetingNotice.Kind.CANCELLED)
                .map(MeetingNotice::meeting)
                .filter(meeting -> meeting.date().filter(d -> isThisDay(subject, d)).isEmpty());
    }

    private static Stream<Meeting> coming(Subject subject) {
        Optional<LocalDate> day = Days.meeting(subject);
        Stream<Meeting> announced =
                announced(subject).filter(meeting -> meeting.date().isPresent());
        Stream<Meeting> registered =
                subject.register().meetings().stream()
                        .filter(
                                meeting ->
                                        day.isPresent()
                                                && meeting.date()
                                                        .flatMap(When::known)
                                                        .filter(other -> other.isAfter(day.get()))
                                                        .isPresent());
        return Stream.concat(announced, registered);
    }

    /** Whether a date is the day of this meeting, as far as both are told. */
    private static boolean isThisDay(Subject subject, When when) {
        return subject.minutes()
                .meeting()
                .date()
                .filter(own -> Days.isSameDay(own, when))
                .isPresent();
    }

    private static boolean isOwn(Subject subject, Meeting meeting) {
        Optional<Actor> own = subject.minutes().meeting().body();
        return meeting.body().isEmpty()
                || own.isEmpty()
                || Bodies.isSame(meeting.body().get(), own.get());
    }
}
