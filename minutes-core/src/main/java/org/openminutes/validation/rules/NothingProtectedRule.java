// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.model.Place;
import org.openminutes.model.Visibility;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** Nothing that is not open to everyone is left in the edition for the web. */
final class NothingProtectedRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Place<Visibility> place : subject.all(Visibility.class)) {
            if (!(place.value() instanceof Visibility.Open)) {
                findings.add(place, Secrets.name(subject, place));
            }
        }
    }
}
