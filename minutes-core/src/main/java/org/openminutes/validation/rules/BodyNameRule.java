// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.openminutes.language.Names;
import org.openminutes.model.Actor;
import org.openminutes.model.Body;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** A body told by another name than its own or an alias is pointed out. Needs the register. */
final class BodyNameRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (Place<Actor.OfBody> place : subject.all(Actor.OfBody.class)) {
            String written = place.value().asWritten();
            Optional<Body> body = subject.register().body(place.value().body());
            if (body.isPresent() && !isName(body.get(), written) && seen.add(written)) {
                findings.add(place, written, body.get().name());
            }
        }
    }

    private static boolean isName(Body body, String written) {
        return Names.isSame(body.name(), written)
                || body.aliases().stream().anyMatch(alias -> Names.isSame(alias, written));
    }
}
