// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import org.openminutes.model.Attachment;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** Two attachments do not share a number. */
final class AttachmentNumberRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        Set<Integer> seen = new HashSet<>();
        for (Place<Attachment> place : subject.all(Attachment.class)) {
            OptionalInt ordinal = place.value().ordinal();
            if (ordinal.isPresent() && !seen.add(ordinal.getAsInt())) {
                findings.add(place, Integer.toString(ordinal.getAsInt()));
            }
        }
    }
}
