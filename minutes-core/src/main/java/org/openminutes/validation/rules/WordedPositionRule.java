// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.model.Place;
import org.openminutes.model.Position;
import org.openminutes.model.Proposal;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** A proposal and a position have at least one clause. */
final class WordedPositionRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Place<Position> position : subject.all(Position.class)) {
            if (position.value().clauses().isEmpty()) {
                findings.add(position, subject.label(position));
            }
        }
        for (Place<Proposal> proposal : subject.all(Proposal.class)) {
            if (proposal.value().clauses().isEmpty()) {
                findings.add(proposal, subject.label(proposal));
            }
        }
    }
}
