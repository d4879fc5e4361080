// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** The number of a sub-item begins with that of its item; a number of its own alone is no fault. */
final class SubItemNumberRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        Map<String, AgendaItem> byPath = new HashMap<>();
        for (Place<AgendaItem> item : subject.all(AgendaItem.class)) {
            byPath.put(item.path(), item.value());
            AgendaItem outer = byPath.get(Items.outer(item.path()));
            if (outer != null && !fits(outer.number().path(), item.value().number().path())) {
                findings.add(item, subject.label(item.value()), subject.label(outer));
            }
        }
    }

    private static boolean fits(List<Integer> outer, List<Integer> inner) {
        return outer.isEmpty()
                || inner.size() <= outer.size()
                || inner.subList(0, outer.size()).equals(outer);
    }
}
