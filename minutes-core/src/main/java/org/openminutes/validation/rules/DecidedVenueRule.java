// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.openminutes.model.Meeting;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Place;
import org.openminutes.model.Venue;
import org.openminutes.model.When;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * A held meeting was in one place; a coming one has its place when it is near, within fourteen days
 * as far as the dates tell.
 */
final class DecidedVenueRule extends CatalogueRule {

    private static final int NEAR = 14;

    @Override
    public void check(Subject subject, Findings findings) {
        Meeting own = subject.minutes().meeting();
        if (own.status() == Meeting.Status.HELD) {
            check("meeting.venue", own.venue(), findings);
        }
        Optional<LocalDate> day = Days.meeting(subject);
        for (Place<MeetingNotice> notice : subject.all(MeetingNotice.class)) {
            Meeting coming = notice.value().meeting();
            Optional<LocalDate> other = coming.date().flatMap(When::known);
            boolean far =
                    day.isPresent()
                            && other.isPresent()
                            && ChronoUnit.DAYS.between(day.get(), other.get()) >= NEAR;
            if (!far && notice.value().kind() != MeetingNotice.Kind.CANCELLED) {
                check(notice.path() + ".meeting.venue", coming.venue(), findings);
            }
        }
    }

    private static void check(String path, Venue venue, Findings findings) {
        if (venue instanceof Venue.OneOf) {
            findings.add(path, venue.asWritten());
        }
    }
}
