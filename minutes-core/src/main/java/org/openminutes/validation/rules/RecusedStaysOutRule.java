// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Place;
import org.openminutes.model.Proposal;
import org.openminutes.model.Recusal;
import org.openminutes.model.Vote;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * Who steps aside does not present, propose or vote in the item. Whether they stayed in the room
 * cannot be decided from a record that does not tell of gaps; a council member may stay.
 */
final class RecusedStaysOutRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        Map<String, Set<String>> active = new HashMap<>();
        for (Place<AgendaItem> item : subject.all(AgendaItem.class)) {
            item.value().presentation().by().forEach(who -> add(active, item, who));
        }
        for (Place<Proposal> proposal : subject.all(Proposal.class)) {
            proposal.value().by().ifPresent(who -> add(active, proposal, who));
        }
        for (Place<Vote.Ballot> ballot : subject.all(Vote.Ballot.class)) {
            if (ballot.value().choice() != Vote.Choice.ABSENT) {
                add(active, ballot, ballot.value().who());
            }
        }
        for (Place<Recusal> recusal : subject.all(Recusal.class)) {
            Actor who = recusal.value().who();
            if (active.getOrDefault(Items.path(recusal.path()), Set.of())
                    .contains(Attendees.key(who))) {
                findings.add(recusal, who.asWritten(), subject.label(recusal));
            }
        }
    }

    private static void add(Map<String, Set<String>> active, Place<?> place, Actor who) {
        active.computeIfAbsent(Items.path(place.path()), item -> new HashSet<>())
                .add(Attendees.key(who));
    }
}
