// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.ArrayList;
import java.util.List;
import org.openminutes.model.Attendance;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** Somebody absent whose name is no participant's, but a slip from one, is probably that one. */
final class AbsentNameRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        List<String> participants = new ArrayList<>();
        for (Attendance line : subject.minutes().attendance()) {
            if (!line.isAbsent()) {
                participants.add(line.who().asWritten());
            }
        }
        NearNames near = new NearNames(participants);
        for (Place<Attendance> line : subject.all(Attendance.class)) {
            String name = line.value().who().asWritten();
            if (line.value().isAbsent() && !near.contains(name)) {
                near.nearest(name).ifPresent(other -> findings.add(line, name, other));
            }
        }
    }
}
