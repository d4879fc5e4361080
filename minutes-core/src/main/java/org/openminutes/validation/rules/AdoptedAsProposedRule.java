// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openminutes.language.Names;
import org.openminutes.model.Act;
import org.openminutes.model.Clause;
import org.openminutes.model.Id;
import org.openminutes.model.Place;
import org.openminutes.model.Position;
import org.openminutes.model.Proposal;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * A position that adopts a proposal unchanged has its words, or refers to it ({@code "bifaller
 * förslaget"}). Where it is not told what became of a proposal, and it and one position are all
 * that an item has of either, the position does what was proposed: else it must be told that the
 * proposal was changed.
 */
final class AdoptedAsProposedRule extends CatalogueRule {

    private static final Set<Act> ANSWERS =
            EnumSet.of(Act.NO_OBJECTION, Act.APPROVES, Act.REJECTS, Act.TABLES, Act.REFERS_BACK);

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
        Map<String, List<Place<Position>>> positions = Items.group(subject, Position.class);
        Items.group(subject, Proposal.class)
                .forEach(
                        (item, proposed) ->
                                checkOpen(
                                        subject,
                                        proposed,
                                        positions.getOrDefault(item, List.of()),
                                        findings));
    }

    private static void checkOpen(
            Subject subject,
            List<Place<Proposal>> proposals,
            List<Place<Position>> positions,
            Findings findings) {
        if (proposals.size() != 1 || positions.size() != 1) {
            return;
        }
        Proposal proposal = proposals.get(0).value();
        Place<Position> position = positions.get(0);
        if (proposal.fate() == Proposal.Fate.OPEN
                && position.value().basis().isEmpty()
                && Collections.disjoint(acts(proposal.clauses()), acts(position.value().clauses()))
                && !answers(position.value())
                && differs(words(proposal.clauses()), words(position.value().clauses()))) {
            findings.add(position, subject.label(position));
        }
    }

    /** Whether it says yes or no to what was proposed, or puts it off. */
    private static boolean answers(Position position) {
        return acts(position.clauses()).stream().anyMatch(ANSWERS::contains);
    }

    private static Set<Act> acts(List<Clause> clauses) {
        return clauses.stream()
                .flatMap(clause -> clause.acts().stream())
                .collect(Collectors.toSet());
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
