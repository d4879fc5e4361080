// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.model.Place;
import org.openminutes.model.Vote;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** An open vote is recorded name by name. */
final class OpenVoteByNameRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Place<Vote> vote : subject.all(Vote.class)) {
            if (vote.value().method() == Vote.Method.OPEN && vote.value().ballots().isEmpty()) {
                findings.add(vote);
            }
        }
    }
}
