// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.HashSet;
import java.util.Set;
import org.openminutes.model.Attendance;
import org.openminutes.model.Capacity;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** Where some elected people are told with their party, all are. */
final class PartyToldRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        boolean told =
                subject.minutes().attendance().stream().anyMatch(line -> line.party().isPresent());
        Set<String> seen = new HashSet<>();
        for (Place<Attendance> place : subject.all(Attendance.class)) {
            Attendance line = place.value();
            if (told
                    && !line.isAbsent()
                    && isElected(line)
                    && line.party().isEmpty()
                    && seen.add(Attendees.key(line.who()))) {
                findings.add(place, line.who().asWritten());
            }
        }
    }

    private static boolean isElected(Attendance line) {
        return line.capacity() == Capacity.MEMBER || line.capacity() == Capacity.SUBSTITUTE;
    }
}
