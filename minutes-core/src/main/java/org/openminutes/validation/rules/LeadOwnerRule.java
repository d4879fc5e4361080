// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.HashSet;
import java.util.Set;
import org.openminutes.model.Actor;
import org.openminutes.model.Attendance;
import org.openminutes.model.Id;
import org.openminutes.model.Place;
import org.openminutes.model.Side;
import org.openminutes.model.Task;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** A task of several sides has one who answers for it. */
final class LeadOwnerRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Place<Task> place : subject.all(Task.class)) {
            Set<Id<Side>> sides = new HashSet<>();
            for (Actor owner : place.value().owners()) {
                Attendees.of(subject).line(owner).flatMap(Attendance::side).ifPresent(sides::add);
            }
            if (sides.size() > 1 && Tasks.isOpen(place.value())) {
                findings.add(place, Excerpt.of(place.value().what()));
            }
        }
    }
}
