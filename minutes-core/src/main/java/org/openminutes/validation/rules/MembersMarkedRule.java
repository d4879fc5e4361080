// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.openminutes.model.Actor;
import org.openminutes.model.Capacity;
import org.openminutes.model.Mandate;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * Whoever holds a mandate on the day must be marked as present or absent. Cannot be decided without
 * the body in the register, the date and an attendance list: silent.
 */
final class MembersMarkedRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        Attendees attendees = Attendees.of(subject);
        Optional<LocalDate> day = Days.meeting(subject);
        if (attendees.isEmpty() || day.isEmpty() || subject.body().isEmpty()) {
            return;
        }
        for (Mandate mandate : subject.body().get().mandates()) {
            boolean member = mandate.capacity() == Capacity.MEMBER;
            if (member && mandate.validity().covers(day.get())) {
                String name = attendees.name(mandate.person());
                if (attendees.line(new Actor.OfPerson(mandate.person(), name)).isEmpty()) {
                    findings.add("attendance", name);
                }
            }
        }
    }
}
