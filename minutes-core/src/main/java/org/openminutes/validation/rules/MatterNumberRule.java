// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.model.AgendaItem;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** A matter has its number in the register of documents. */
final class MatterNumberRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Place<AgendaItem> item : subject.all(AgendaItem.class)) {
            item.value()
                    .matter()
                    .filter(matter -> item.value().registryNumber().isEmpty())
                    .flatMap(subject.register()::matter)
                    .filter(matter -> matter.registryNumber().isEmpty())
                    .ifPresent(matter -> findings.add(item, matter.title()));
        }
    }
}
