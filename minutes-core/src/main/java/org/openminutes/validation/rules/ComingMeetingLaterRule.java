// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Place;
import org.openminutes.model.TimeRange;
import org.openminutes.model.When;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * A coming meeting comes after this one: on a later day, or the same day at a later time. A date
 * without a year cannot be decided.
 */
final class ComingMeetingLaterRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        Optional<LocalDate> day = Days.meeting(subject);
        if (day.isEmpty()) {
            return;
        }
        for (Place<MeetingNotice> notice : subject.all(MeetingNotice.class)) {
            Optional<LocalDate> other = notice.value().meeting().date().flatMap(When::known);
            if (notice.value().kind() != MeetingNotice.Kind.CANCELLED
                    && other.isPresent()
                    && !other.get().isAfter(day.get())
                    && !isLaterThatDay(subject, notice.value(), other.get().equals(day.get()))) {
                findings.add(notice, Notices.name(notice.value()));
            }
        }
    }

    private static boolean isLaterThatDay(Subject subject, MeetingNotice notice, boolean sameDay) {
        Optional<LocalTime> mine = subject.minutes().meeting().time().flatMap(TimeRange::start);
        Optional<LocalTime> other = notice.meeting().time().flatMap(TimeRange::start);
        return sameDay && mine.isPresent() && other.isPresent() && other.get().isAfter(mine.get());
    }
}
