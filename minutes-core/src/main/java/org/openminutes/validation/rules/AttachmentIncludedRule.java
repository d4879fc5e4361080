// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.model.Attachment;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** An attachment said to be sent or enclosed is at hand. */
final class AttachmentIncludedRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Place<Attachment> place : subject.all(Attachment.class)) {
            Attachment attachment = place.value();
            boolean announced =
                    switch (attachment.delivery()) {
                        case SENT_IN_ADVANCE, ENCLOSED -> true;
                        case PRESENTED, MENTIONED -> false;
                    };
            if (announced && attachment.content().isEmpty()) {
                findings.add(place, attachment.title());
            }
        }
    }
}
