// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.openminutes.model.Id;
import org.openminutes.model.Place;
import org.openminutes.model.Position;
import org.openminutes.model.Proposal;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * A proposal said to be adopted has its position: one that names it, or one in the same item that
 * names none. A position that names a proposal must name one of this record.
 */
final class AdoptedProposalRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        Set<Id<Proposal>> proposals = new HashSet<>();
        subject.all(Proposal.class).forEach(place -> proposals.add(place.value().id()));
        Set<Id<Proposal>> adopted = new HashSet<>();
        Set<String> unnamed = new HashSet<>();
        for (Place<Position> position : subject.all(Position.class)) {
            Optional<Id<Proposal>> basis = position.value().basis();
            basis.ifPresent(adopted::add);
            if (basis.isEmpty()) {
                unnamed.add(Items.path(position.path()));
            } else if (!proposals.contains(basis.get())) {
                findings.add(position, subject.label(position));
            }
        }
        for (Place<Proposal> proposal : subject.all(Proposal.class)) {
            if (isAdopted(proposal.value())
                    && !adopted.contains(proposal.value().id())
                    && !Items.isUnderOneOf(unnamed, Items.path(proposal.path()))) {
                findings.add(proposal, subject.label(proposal));
            }
        }
    }

    private static boolean isAdopted(Proposal proposal) {
        return switch (proposal.fate()) {
            case ADOPTED, ADOPTED_WITH_CHANGES -> true;
            case OPEN, REJECTED, WITHDRAWN, LAPSED -> false;
        };
    }
}
