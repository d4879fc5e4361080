// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.HashSet;
import java.util.Set;
import org.openminutes.model.Dissent;
import org.openminutes.model.Id;
import org.openminutes.model.Place;
import org.openminutes.model.Position;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** A reservation is against a position: the one it names, or one of its item. */
final class ReservationAgainstRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        Set<String> concluded = Items.with(subject, Position.class);
        Set<Id<Position>> known = new HashSet<>();
        subject.all(Position.class).forEach(place -> known.add(place.value().id()));
        for (Place<Dissent> place : subject.all(Dissent.class)) {
            Dissent dissent = place.value();
            boolean against =
                    dissent.against().isPresent()
                            ? known.contains(dissent.against().get())
                            : Items.isUnderOneOf(concluded, Items.path(place.path()));
            if (dissent.kind() == Dissent.Kind.RESERVATION && !against) {
                findings.add(place, subject.label(place));
            }
        }
    }
}
