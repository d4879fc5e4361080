// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.openminutes.model.Actor;
import org.openminutes.model.Meeting;
import org.openminutes.model.Minutes;
import org.openminutes.model.When;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** A body has one record a day. Needs earlier records in the register. */
final class OneRecordRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        Minutes own = subject.minutes();
        Optional<LocalDate> day = Days.meeting(subject);
        Optional<Actor> body = own.meeting().body();
        if (day.isEmpty() || body.isEmpty()) {
            return;
        }
        for (Minutes other : subject.register().earlier()) {
            Meeting meeting = other.meeting();
            if (!other.id().equals(own.id())
                    && meeting.date().flatMap(When::known).equals(day)
                    && meeting.body().filter(b -> Bodies.isSame(b, body.get())).isPresent()) {
                findings.add("meeting", body.get().asWritten(), day.get().toString());
                return;
            }
        }
    }
}
