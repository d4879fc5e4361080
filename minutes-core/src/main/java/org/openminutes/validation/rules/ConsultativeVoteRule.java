// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.model.Body;
import org.openminutes.model.Vote;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** A body that only confers does not vote. Needs the register. */
final class ConsultativeVoteRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        boolean confers =
                subject.body()
                        .filter(body -> body.authority() == Body.Authority.CONSULTATIVE)
                        .isPresent();
        if (confers) {
            subject.all(Vote.class).forEach(findings::add);
        }
    }
}
