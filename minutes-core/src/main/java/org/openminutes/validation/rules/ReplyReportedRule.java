// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.openminutes.model.Place;
import org.openminutes.model.Referral;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** The answers to a referral are reported when their day has passed. */
final class ReplyReportedRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        Optional<LocalDate> day = Days.meeting(subject);
        for (Place<Referral> place : subject.all(Referral.class)) {
            boolean past =
                    day.isPresent()
                            && place.value()
                                    .due()
                                    .flatMap(Days::last)
                                    .filter(due -> due.isBefore(day.get()))
                                    .isPresent();
            if (past && place.value().state() == Referral.State.SENT) {
                findings.add(place, Excerpt.of(place.value().what()));
            }
        }
    }
}
