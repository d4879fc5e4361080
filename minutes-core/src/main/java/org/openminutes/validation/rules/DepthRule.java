// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.model.AgendaItem;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** Items are nested three levels deep at most. */
final class DepthRule extends CatalogueRule {

    private static final int MOST = 3;

    @Override
    public void check(Subject subject, Findings findings) {
        for (Place<AgendaItem> item : subject.all(AgendaItem.class)) {
            long depth = item.path().chars().filter(c -> c == '[').count();
            if (depth > MOST) {
                findings.add(item, subject.label(item.value()));
            }
        }
    }
}
