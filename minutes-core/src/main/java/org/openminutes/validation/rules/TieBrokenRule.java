// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.model.Place;
import org.openminutes.model.Vote;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** A tie is broken by a casting vote or, in an election, by lot. */
final class TieBrokenRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Place<Vote> place : subject.all(Vote.class)) {
            Vote vote = place.value();
            if (Counts.of(vote).isTie()
                    && vote.castingVote().isEmpty()
                    && vote.method() != Vote.Method.LOT) {
                findings.add(place);
            }
        }
    }
}
