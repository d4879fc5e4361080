// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** A meeting moved says from when and why, a meeting cancelled when it was to be and why. */
final class ChangedMeetingRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Place<MeetingNotice> place : subject.all(MeetingNotice.class)) {
            MeetingNotice notice = place.value();
            boolean vague =
                    switch (notice.kind()) {
                        case SCHEDULED -> false;
                        case MOVED -> notice.was().isEmpty() || notice.reason().isEmpty();
                        case CANCELLED ->
                                notice.meeting().date().isEmpty() || notice.reason().isEmpty();
                    };
            if (vague) {
                findings.add(place, Notices.name(notice));
            }
        }
    }
}
