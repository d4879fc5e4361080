// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.stream.Collectors;
import org.openminutes.model.Actor;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * A name of somebody responsible, addressed, presenting or signing must mean one person. Names told
 * in passing are not asked.
 */
final class OneCandidateRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        Attendees attendees = Attendees.of(subject);
        for (Place<Actor.Unresolved> actor : References.unresolved(subject)) {
            if (actor.value().candidates().size() > 1) {
                String names =
                        actor.value().candidates().stream()
                                .map(attendees::name)
                                .collect(Collectors.joining(", "));
                findings.add(actor, actor.value().asWritten(), names);
            }
        }
    }
}
