// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.model.Venue;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** The record must say where or in what form the meeting was held. */
final class StatedVenueRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        if (subject.minutes().meeting().venue() instanceof Venue.Unstated) {
            findings.add("meeting.venue");
        }
    }
}
