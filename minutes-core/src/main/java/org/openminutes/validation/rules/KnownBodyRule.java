// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.language.BodyNames;
import org.openminutes.model.Actor;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** The body must be in the register. Cannot be decided without one that holds bodies: silent. */
final class KnownBodyRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        if (subject.register().bodies().isEmpty()) {
            return;
        }
        subject.minutes()
                .meeting()
                .body()
                .filter(body -> !isKnown(subject, body))
                .ifPresent(body -> findings.add("meeting.body", body.asWritten()));
    }

    private static boolean isKnown(Subject subject, Actor body) {
        if (body instanceof Actor.OfBody known) {
            return subject.register().body(known.body()).isPresent();
        }
        return BodyNames.of(subject.register()).isName(body.asWritten());
    }
}
