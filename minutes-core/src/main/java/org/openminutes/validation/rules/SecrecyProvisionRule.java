// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.model.Place;
import org.openminutes.model.Visibility;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** A mark of secrecy cites the provision it rests on. */
final class SecrecyProvisionRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Place<Visibility.Confidential> place : subject.all(Visibility.Confidential.class)) {
            if (place.value().provision().isEmpty()) {
                findings.add(place, Secrets.name(subject, place));
            }
        }
    }
}
