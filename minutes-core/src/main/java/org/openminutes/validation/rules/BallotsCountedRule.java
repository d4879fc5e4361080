// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.OptionalInt;
import org.openminutes.model.Place;
import org.openminutes.model.Vote;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** The numbers of a vote are those of its ballots, where both are told. */
final class BallotsCountedRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Place<Vote> vote : subject.all(Vote.class)) {
            if (!vote.value().ballots().isEmpty() && !isCounted(vote.value())) {
                findings.add(vote);
            }
        }
    }

    private static boolean isCounted(Vote vote) {
        return agrees(vote.yes(), Counts.ballots(vote, Vote.Choice.YES))
                && agrees(vote.no(), Counts.ballots(vote, Vote.Choice.NO))
                && agrees(vote.abstained(), Counts.ballots(vote, Vote.Choice.ABSTAINED));
    }

    private static boolean agrees(OptionalInt told, int counted) {
        return told.isEmpty() || told.getAsInt() == counted;
    }
}
