// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.Optional;
import org.openminutes.model.Actor;
import org.openminutes.model.Attendance;
import org.openminutes.model.Place;
import org.openminutes.model.Presence;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * Whom a substitute serves for is not there. Silent where either was there for a part only, since
 * they may have taken turns.
 */
final class SubstitutedAbsentRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Place<Attendance> place : Attendees.of(subject).participants()) {
            Attendance line = place.value();
            Optional<Actor> other = line.servesFor();
            if (other.isPresent()
                    && other.get().personId().filter(subject.present()::contains).isPresent()
                    && isWhole(line)
                    && Attendees.of(subject)
                            .line(other.get())
                            .filter(l -> isWhole(l))
                            .isPresent()) {
                findings.add(place, line.who().asWritten(), other.get().asWritten());
            }
        }
    }

    private static boolean isWhole(Attendance line) {
        return line.presence() instanceof Presence.Present present && present.gaps().isEmpty();
    }
}
