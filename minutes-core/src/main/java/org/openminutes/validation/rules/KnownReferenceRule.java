// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.model.Actor;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * A name of somebody responsible, addressed, presenting or signing must be tied to a person, a body
 * or an organisation. Plain nouns for groups and offices ({@code "huvudmännen"}, {@code
 * "delregionerna"}) are not asked, nor names that a participant, a side or the register has. While
 * the register holds no bodies and no organisations only names like a person's can be decided.
 */
final class KnownReferenceRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        Attendees attendees = Attendees.of(subject);
        KnownNames names = KnownNames.of(subject);
        boolean parties =
                !subject.register().bodies().isEmpty()
                        || !subject.register().organisations().isEmpty();
        for (Place<Actor.Unresolved> actor : References.unresolved(subject)) {
            String name = actor.value().asWritten();
            if (actor.value().candidates().isEmpty()
                    && (parties || KnownNames.isLikeAPersons(name))
                    && !names.isNoPerson(name)
                    && attendees.line(actor.value()).isEmpty()) {
                findings.add(actor, name);
            }
        }
    }
}
