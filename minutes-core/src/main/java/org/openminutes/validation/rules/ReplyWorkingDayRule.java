// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.Optional;
import org.openminutes.language.SwedishCalendar;
import org.openminutes.model.Place;
import org.openminutes.model.Referral;
import org.openminutes.model.When;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** Answers are due on a working day. */
final class ReplyWorkingDayRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Place<Referral> place : subject.all(Referral.class)) {
            Optional<When> due = place.value().due();
            due.flatMap(When::known)
                    .flatMap(SwedishCalendar::dayOff)
                    .ifPresent(name -> findings.add(place, due.get().asWritten(), name));
        }
    }
}
