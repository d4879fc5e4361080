// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

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
        Attendees attendees = Attendees.of(subject);
        for (Place<Attendance> place : attendees.participants()) {
            Attendance line = place.value();
            line.servesFor()
                    .filter(other -> isWhole(line) && isThere(attendees, other))
                    .ifPresent(
                            other ->
                                    findings.add(place, line.who().asWritten(), other.asWritten()));
        }
    }

    private static boolean isThere(Attendees attendees, Actor who) {
        return attendees
                .line(who)
                .filter(line -> isWhole(line) && !attendees.isAbsent(line.who()))
                .isPresent();
    }

    private static boolean isWhole(Attendance line) {
        return line.presence() instanceof Presence.Present present && present.gaps().isEmpty();
    }
}
