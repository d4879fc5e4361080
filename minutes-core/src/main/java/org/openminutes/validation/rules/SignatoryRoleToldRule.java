// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.model.Attestation;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** At a signature it is told as what somebody signs. */
final class SignatoryRoleToldRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Place<Attestation> place : subject.all(Attestation.class)) {
            if (place.value().role().isEmpty()) {
                findings.add(place, place.value().who().asWritten());
            }
        }
    }
}
