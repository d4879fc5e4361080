// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.openminutes.model.Place;
import org.openminutes.model.Referral;
import org.openminutes.model.When;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** Answers to a referral are due after it is sent. A date without a year cannot be decided. */
final class ReplyAfterSendingRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Place<Referral> referral : subject.all(Referral.class)) {
            Optional<LocalDate> sent = referral.value().sent().flatMap(When::known);
            Optional<LocalDate> due = referral.value().due().flatMap(When::known);
            if (sent.isPresent() && due.isPresent() && !due.get().isAfter(sent.get())) {
                findings.add(referral, Excerpt.of(referral.value().what()));
            }
        }
    }
}
