// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.HashSet;
import java.util.Set;
import org.openminutes.model.Actor;
import org.openminutes.model.Attendance;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** Nobody stands both among the participants and among the absent. */
final class PresentOrAbsentRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        Set<String> listed = new HashSet<>();
        for (Place<Attendance> line : subject.all(Attendance.class)) {
            if (!line.value().isAbsent()) {
                listed.add(Attendees.key(line.value().who()));
            }
        }
        for (Place<Attendance> line : subject.all(Attendance.class)) {
            Actor who = line.value().who();
            if (line.value().isAbsent() && listed.contains(Attendees.key(who))) {
                findings.add(line, who.asWritten());
            }
        }
    }
}
