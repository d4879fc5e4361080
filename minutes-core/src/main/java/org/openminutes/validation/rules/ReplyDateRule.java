// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.model.Place;
import org.openminutes.model.Referral;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** A referral that is out says by when answers are due. */
final class ReplyDateRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Place<Referral> referral : subject.all(Referral.class)) {
            if (referral.value().due().isEmpty()
                    && referral.value().state() == Referral.State.SENT) {
                findings.add(referral, Excerpt.of(referral.value().what()));
            }
        }
    }
}
