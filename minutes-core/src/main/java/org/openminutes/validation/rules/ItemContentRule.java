// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.model.AgendaItem;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * An item holds something: an entry, a sub-item, or at least who presented it. The opening, the
 * closing, headings over other items and withdrawn items need nothing.
 */
final class ItemContentRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Place<AgendaItem> item : subject.all(AgendaItem.class)) {
            if (isEmpty(item.value()) && !isFormal(item.value())) {
                findings.add(item, Items.name(subject, item));
            }
        }
    }

    private static boolean isEmpty(AgendaItem item) {
        return item.entries().isEmpty()
                && item.items().isEmpty()
                && item.presentation().by().isEmpty();
    }

    private static boolean isFormal(AgendaItem item) {
        return switch (item.purpose()) {
            case OPENING, CLOSING, SECTION -> true;
            default -> item.origin() == AgendaItem.Origin.WITHDRAWN;
        };
    }
}
