// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.model.Attestation;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** Who signs was there. Silent without an attendance list. */
final class SignatoryPresentRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        Attendees attendees = Attendees.of(subject);
        if (attendees.isEmpty()) {
            return;
        }
        for (Place<Attestation> signature : subject.all(Attestation.class)) {
            if (!attendees.mayBePresent(signature.value().who())) {
                findings.add(signature, signature.value().who().asWritten());
            }
        }
    }
}
