// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.model.AgendaItem;
import org.openminutes.model.ItemNumber;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** A number that was not printed but follows from its neighbours is pointed out. */
final class WrittenNumberRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Place<AgendaItem> item : subject.all(AgendaItem.class)) {
            if (item.value().number().source() == ItemNumber.Source.INFERRED) {
                findings.add(item, subject.label(item.value()));
            }
        }
    }
}
