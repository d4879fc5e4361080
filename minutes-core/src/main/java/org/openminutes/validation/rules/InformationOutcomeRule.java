// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.HashSet;
import java.util.Set;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Next;
import org.openminutes.model.Place;
import org.openminutes.model.Position;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** An item for information has an outcome: a position, or something that follows. */
final class InformationOutcomeRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        Set<String> ended = new HashSet<>(Items.with(subject, Position.class));
        ended.addAll(Items.with(subject, Next.class));
        for (Place<AgendaItem> item : subject.all(AgendaItem.class)) {
            if (item.value().purpose() == AgendaItem.Purpose.INFORMATION
                    && item.value().items().isEmpty()
                    && !Items.isUnderOneOf(ended, item.path())) {
                findings.add(item, subject.label(item.value()));
            }
        }
    }
}
