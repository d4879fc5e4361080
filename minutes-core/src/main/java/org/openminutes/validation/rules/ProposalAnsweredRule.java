// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.HashSet;
import java.util.Set;
import org.openminutes.model.Meeting;
import org.openminutes.model.Place;
import org.openminutes.model.Position;
import org.openminutes.model.Proposal;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * Where a proposal stands open the meeting must have concluded something, in the same item or for
 * all items under one heading. Reported once an item. A position found is not asked whether it fits
 * the proposal.
 */
final class ProposalAnsweredRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        if (subject.minutes().meeting().status() != Meeting.Status.HELD) {
            return;
        }
        Set<String> concluded = Items.with(subject, Position.class);
        Set<String> reported = new HashSet<>();
        for (Place<Proposal> proposal : subject.all(Proposal.class)) {
            String item = Items.path(proposal.path());
            if (proposal.value().fate() == Proposal.Fate.OPEN
                    && !concluded.contains(item)
                    && !Items.isUnderOneOf(concluded, item)
                    && reported.add(item)) {
                findings.add(proposal, subject.label(proposal));
            }
        }
    }
}
