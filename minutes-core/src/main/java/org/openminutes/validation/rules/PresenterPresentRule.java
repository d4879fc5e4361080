// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.List;
import org.openminutes.model.Actor;
import org.openminutes.model.Place;
import org.openminutes.model.Presentation;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * Who presents an item must have been there. Silent without an attendance list, for bodies and
 * organisations, and for names that may be a participant's.
 */
final class PresenterPresentRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        Attendees attendees = Attendees.of(subject);
        if (attendees.isEmpty()) {
            return;
        }
        for (Place<Presentation> place : subject.all(Presentation.class)) {
            List<Actor> by = place.value().by();
            for (int i = 0; i < by.size(); i++) {
                if (!attendees.mayBePresent(by.get(i))) {
                    findings.add(place.path() + ".by[" + i + "]", by.get(i).asWritten());
                }
            }
        }
    }
}
