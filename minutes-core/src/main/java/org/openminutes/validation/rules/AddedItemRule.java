// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.model.AgendaItem;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** An item added at the meeting, also one that the opening only names, is pointed out. */
final class AddedItemRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        Additions additions = Additions.of(subject);
        for (Place<AgendaItem> item : subject.all(AgendaItem.class)) {
            if (additions.isAdded(item)) {
                findings.add(item, Items.name(subject, item));
            }
        }
    }
}
