// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Id;
import org.openminutes.model.Matter;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * A matter goes forward step by step; back only from revision to referral, from a position or a
 * follow-up to preparation. Needs the matter in the register. Reported once a matter.
 */
final class MatterOrderRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        Set<Id<Matter>> seen = new HashSet<>();
        for (Place<AgendaItem> item : subject.all(AgendaItem.class)) {
            item.value()
                    .matter()
                    .filter(seen::add)
                    .flatMap(subject.register()::matter)
                    .filter(matter -> !isInOrder(matter.steps()))
                    .ifPresent(matter -> findings.add(item, matter.title()));
        }
    }

    private static boolean isInOrder(List<Matter.Step> steps) {
        for (int i = 1; i < steps.size(); i++) {
            if (!steps.get(i - 1).stage().leadsTo(steps.get(i).stage())) {
                return false;
            }
        }
        return true;
    }
}
