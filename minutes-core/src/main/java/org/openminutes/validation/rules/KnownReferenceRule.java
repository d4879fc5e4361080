// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.model.Actor;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * A name of somebody responsible, addressed, presenting or signing must be tied to a person, a body
 * or an organisation. Plain nouns for groups and offices ({@code "huvudmännen"}, {@code
 * "delregionerna"}) are not asked, nor names that a participant, a side or the register has.
 */
final class KnownReferenceRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        Attendees attendees = Attendees.of(subject);
        KnownNames names = KnownNames.of(subject);
        for (Place<Actor.Unresolved> actor : References.unresolved(subject)) {
            String name = actor.value().asWritten();
            if (actor.value().candidates().isEmpty()
                    && !names.isNoPerson(name)
                    && attendees.line(actor.value()).isEmpty()) {
                findings.add(actor, name);
            }
        }
    }
}
