// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.HashSet;
import java.util.Set;
import org.openminutes.model.Actor;
import org.openminutes.model.Attendance;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** In a record with sides every participant has one. */
final class SideOfParticipantRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        if (subject.minutes().attendance().stream().allMatch(line -> line.side().isEmpty())) {
            return;
        }
        Set<String> placed = new HashSet<>();
        for (Attendance line : subject.minutes().attendance()) {
            if (line.side().isPresent()) {
                placed.add(Attendees.key(line.who()));
            }
        }
        for (Place<Attendance> line : Attendees.of(subject).participants()) {
            Actor who = line.value().who();
            if (placed.add(Attendees.key(who))) {
                findings.add(line, who.asWritten());
            }
        }
    }
}
