// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.model.AgendaRequest;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** Somebody answers for an item wished for a coming agenda. */
final class RequestOwnerRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Place<AgendaRequest> place : subject.all(AgendaRequest.class)) {
            if (place.value().owners().isEmpty()) {
                findings.add(place, Excerpt.of(place.value().what()));
            }
        }
    }
}
