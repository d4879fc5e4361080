// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.openminutes.model.Actor;
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
        for (EarlierRecords.Earlier other : EarlierRecords.of(subject).of(body)) {
            if (other.minutes().filter(one -> !one.id().equals(own.id())).isPresent()
                    && other.date().flatMap(When::known).equals(day)) {
                findings.add("meeting", body.get().asWritten(), day.get().toString());
                return;
            }
        }
    }
}
