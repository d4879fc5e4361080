// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.HashSet;
import java.util.Set;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Place;
import org.openminutes.model.Position;
import org.openminutes.model.Proposal;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * An item for decision has a proposal or a position: itself, in a sub-item, or for all items under
 * one heading.
 */
final class DecisionConcludedRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        Set<String> concluded = new HashSet<>(Items.with(subject, Position.class));
        Set<String> upwards = new HashSet<>();
        for (String item : concluded) {
            addOuter(upwards, item);
        }
        for (String item : Items.with(subject, Proposal.class)) {
            addOuter(upwards, item);
        }
        for (Place<AgendaItem> item : subject.all(AgendaItem.class)) {
            if (item.value().purpose() == AgendaItem.Purpose.DECISION
                    && item.value().origin() != AgendaItem.Origin.WITHDRAWN
                    && !upwards.contains(item.path())
                    && !Items.isUnderOneOf(concluded, item.path())) {
                findings.add(item, subject.label(item.value()));
            }
        }
    }

    private static void addOuter(Set<String> upwards, String item) {
        for (String at = item; !at.isEmpty() && upwards.add(at); ) {
            at = Items.outer(at);
        }
    }
}
