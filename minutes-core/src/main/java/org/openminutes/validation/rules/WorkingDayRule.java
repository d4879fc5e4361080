// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.Optional;
import org.openminutes.language.SwedishCalendar;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Place;
import org.openminutes.model.When;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** Meetings are on working days, as far as their dates are known. */
final class WorkingDayRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        check("meeting.date", subject.minutes().meeting().date(), findings);
        for (Place<MeetingNotice> notice : subject.all(MeetingNotice.class)) {
            check(notice.path() + ".meeting.date", notice.value().meeting().date(), findings);
        }
    }

    private static void check(String path, Optional<When> date, Findings findings) {
        date.flatMap(When::known)
                .flatMap(SwedishCalendar::dayOff)
                .ifPresent(name -> findings.add(path, date.get().asWritten(), name));
    }
}
