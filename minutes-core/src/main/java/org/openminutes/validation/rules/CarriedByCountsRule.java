// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.OptionalInt;
import org.openminutes.model.Place;
import org.openminutes.model.Vote;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * The proposal said to have won is the one with more votes. Of a vote on more than two proposals
 * the numbers do not tell: silent. A tie may go either way.
 */
final class CarriedByCountsRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Place<Vote> vote : subject.all(Vote.class)) {
            OptionalInt lead = Counts.of(vote.value()).lead();
            if (lead.isPresent() && contradicts(vote.value(), lead.getAsInt())) {
                findings.add(vote);
            }
        }
    }

    private static boolean contradicts(Vote vote, int lead) {
        int among = vote.carried().map(vote.on()::indexOf).orElse(-1);
        return vote.on().size() <= 2 && ((among == 0 && lead < 0) || (among == 1 && lead > 0));
    }
}
