// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** The numbers of items side by side follow each other; unnumbered items between do not count. */
final class NumbersInOrderRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        Map<String, AgendaItem> before = new HashMap<>();
        for (Place<AgendaItem> item : subject.all(AgendaItem.class)) {
            if (!item.value().number().path().isEmpty()) {
                AgendaItem last = before.put(Items.outer(item.path()), item.value());
                if (last != null && isJump(last.number().path(), item.value().number().path())) {
                    findings.add(item, subject.label(last), subject.label(item.value()));
                }
            }
        }
    }

    private static boolean isJump(List<Integer> from, List<Integer> to) {
        int last = from.size() - 1;
        if (to.size() != from.size() || !from.subList(0, last).equals(to.subList(0, last))) {
            return false;
        }
        int step = to.get(last) - from.get(last);
        return step != 1 && step != 0;
    }
}
