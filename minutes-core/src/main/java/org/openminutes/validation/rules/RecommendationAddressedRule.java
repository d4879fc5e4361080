// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openminutes.model.Act;
import org.openminutes.model.Clause;
import org.openminutes.model.Place;
import org.openminutes.model.Position;
import org.openminutes.model.Proposal;
import org.openminutes.model.Text;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * A recommendation says to whom. Silent where another clause of the same position does, or the
 * words before the clauses name somebody ({@code "rekommenderar huvudmännen att"}).
 */
final class RecommendationAddressedRule extends CatalogueRule {

    private static final Pattern NAMED_BEFORE =
            Pattern.compile("rekommenderar?\\s+(?!att\\b)\\p{L}", Pattern.CASE_INSENSITIVE);

    @Override
    public void check(Subject subject, Findings findings) {
        for (Place<Position> place : subject.all(Position.class)) {
            check(subject, Clauses.of(place), place.value().lead(), findings);
        }
        for (Place<Proposal> place : subject.all(Proposal.class)) {
            check(subject, Clauses.ofProposal(place), place.value().lead(), findings);
        }
    }

    private static void check(
            Subject subject, List<Place<Clause>> clauses, Optional<Text> lead, Findings findings) {
        boolean named = lead.filter(l -> NAMED_BEFORE.matcher(l.plain()).find()).isPresent();
        boolean addressed = clauses.stream().anyMatch(c -> !c.value().addressees().isEmpty());
        if (named || addressed) {
            return;
        }
        clauses.stream()
                .filter(clause -> clause.value().acts().contains(Act.RECOMMENDS))
                .findFirst()
                .ifPresent(clause -> findings.add(clause, subject.label(clause)));
    }
}
