// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.model.Meeting;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** A coming meeting is told with year and clock time. */
final class ComingMeetingTimeRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Place<MeetingNotice> notice : subject.all(MeetingNotice.class)) {
            Meeting meeting = notice.value().meeting();
            boolean vague =
                    meeting.time().isEmpty() || meeting.date().flatMap(Days::last).isEmpty();
            if (vague && notice.value().kind() != MeetingNotice.Kind.CANCELLED) {
                findings.add(notice, Notices.name(notice.value()));
            }
        }
    }
}
