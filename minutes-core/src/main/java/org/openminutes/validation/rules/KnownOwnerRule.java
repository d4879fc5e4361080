// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.model.Actor;
import org.openminutes.model.Place;
import org.openminutes.model.Task;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * Who answers for a task is a participant, holds a mandate, or is in the register. Names tied to
 * nobody are another rule's; a body or an organisation can be decided only with some in the
 * register.
 */
final class KnownOwnerRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Place<Task> task : subject.all(Task.class)) {
            for (Actor owner : task.value().owners()) {
                if (!isKnown(subject, owner)) {
                    findings.add(task, owner.asWritten());
                }
            }
        }
    }

    private static boolean isKnown(Subject subject, Actor owner) {
        if (owner instanceof Actor.OfPerson person) {
            return Attendees.of(subject).line(owner).isPresent()
                    || subject.register().person(person.person()).isPresent()
                    || RegisterIndex.of(subject).hasMandate(person.person());
        }
        if (owner instanceof Actor.OfBody body) {
            return subject.register().bodies().isEmpty()
                    || subject.register().body(body.body()).isPresent();
        }
        return !(owner instanceof Actor.OfOrganisation organisation)
                || subject.register().organisations().isEmpty()
                || subject.register().organisation(organisation.organisation()).isPresent();
    }
}
