// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.model.Place;
import org.openminutes.model.Recusal;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** Who steps aside says why. */
final class RecusalGroundRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Place<Recusal> place : subject.all(Recusal.class)) {
            if (place.value().ground().isEmpty()) {
                findings.add(place, place.value().who().asWritten());
            }
        }
    }
}
