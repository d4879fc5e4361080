// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.List;
import java.util.Set;
import org.openminutes.model.Place;
import org.openminutes.model.Proposal;
import org.openminutes.model.ProposalOrder;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * Where several proposals stand against each other it is told in what order the chair put them. A
 * withdrawn proposal is not put; several that were all adopted do not stand against each other.
 */
final class OrderOfProposalsRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        Set<String> ordered = Items.with(subject, ProposalOrder.class);
        Items.group(subject, Proposal.class)
                .forEach(
                        (item, proposals) -> {
                            if (isContest(proposals) && !ordered.contains(item)) {
                                Place<Proposal> first = proposals.get(0);
                                findings.add(first, subject.label(first));
                            }
                        });
    }

    private static boolean isContest(List<Place<Proposal>> proposals) {
        List<Proposal.Fate> fates =
                proposals.stream()
                        .map(place -> place.value().fate())
                        .filter(fate -> fate != Proposal.Fate.WITHDRAWN)
                        .toList();
        return fates.size() > 1
                && !fates.stream()
                        .allMatch(
                                fate ->
                                        fate == Proposal.Fate.ADOPTED
                                                || fate == Proposal.Fate.ADOPTED_WITH_CHANGES);
    }
}
