// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** Items side by side do not share a number. */
final class UniqueNumbersRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        Map<String, Set<List<Integer>>> seen = new HashMap<>();
        for (Place<AgendaItem> item : subject.all(AgendaItem.class)) {
            List<Integer> path = item.value().number().path();
            Set<List<Integer>> siblings =
                    seen.computeIfAbsent(Items.outer(item.path()), outer -> new HashSet<>());
            if (!path.isEmpty() && !siblings.add(path)) {
                findings.add(item, subject.label(item.value()));
            }
        }
    }
}
