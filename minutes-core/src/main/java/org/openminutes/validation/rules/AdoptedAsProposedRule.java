// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openminutes.language.Names;
import org.openminutes.model.Clause;
import org.openminutes.model.Id;
import org.openminutes.model.Place;
import org.openminutes.model.Position;
import org.openminutes.model.Proposal;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * A position that adopts a proposal unchanged has its words, or refers to it ({@code "bifaller
 * förslaget"}).
 */
final class AdoptedAsProposedRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        Map<Id<Proposal>, Proposal> proposals = new HashMap<>();
        for (Place<Proposal> place : subject.all(Proposal.class)) {
            proposals.putIfAbsent(place.value().id(), place.value());
        }
        for (Place<Position> place : subject.all(Position.class)) {
            Optional<Proposal> basis = place.value().basis().map(proposals::get);
            if (basis.isPresent()
                    && basis.get().fate() == Proposal.Fate.ADOPTED
                    && differs(words(basis.get().clauses()), words(place.value().clauses()))) {
                findings.add(place, subject.label(place));
            }
        }
    }

    private static boolean differs(String proposed, String taken) {
        return !taken.contains("forslag") && !taken.contains("enligt") && !taken.equals(proposed);
    }

    private static String words(List<Clause> clauses) {
        return clauses.stream()
                .map(clause -> Names.fold(clause.text().plain()))
                .collect(Collectors.joining(" "));
    }
}
