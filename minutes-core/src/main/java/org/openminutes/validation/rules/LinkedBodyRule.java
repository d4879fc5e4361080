// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.Optional;
import org.openminutes.model.Actor;
import org.openminutes.model.Body;
import org.openminutes.model.Onward;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** A matter goes on to a body that this one is linked to. Needs both in the register. */
final class LinkedBodyRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        Optional<Body> own = subject.body();
        for (Place<Onward> place : subject.all(Onward.class)) {
            if (own.isPresent() && place.value().to() instanceof Actor.OfBody to) {
                subject.register()
                        .body(to.body())
                        .filter(other -> !isLinked(own.get(), other))
                        .ifPresent(other -> findings.add(place, own.get().name(), other.name()));
            }
        }
    }

    private static boolean isLinked(Body own, Body other) {
        return own.id().equals(other.id())
                || own.links().stream().anyMatch(link -> link.other().equals(other.id()))
                || other.links().stream().anyMatch(link -> link.other().equals(own.id()));
    }
}
