// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.model.Actor;
import org.openminutes.model.Place;
import org.openminutes.model.Vote;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * Who votes is there and not recused. Silent without an attendance list, and for names that may be
 * a participant's.
 */
final class VoterPresentRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        ItemPresence presence = ItemPresence.of(subject);
        for (Place<Vote.Ballot> ballot : subject.all(Vote.Ballot.class)) {
            Actor who = ballot.value().who();
            if (ballot.value().choice() != Vote.Choice.ABSENT && presence.isOut(who, ballot)) {
                findings.add(ballot, who.asWritten(), subject.label(ballot));
            }
        }
    }
}
