// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.model.Attendance;
import org.openminutes.model.Place;
import org.openminutes.model.Presence;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** Who takes part at a distance does so by sound and image. */
final class SoundAndImageRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Place<Attendance> place : Attendees.of(subject).participants()) {
            if (place.value().presence() instanceof Presence.Present present
                    && present.mode() == Presence.Mode.REMOTE) {
                findings.add(place, place.value().who().asWritten());
            }
        }
    }
}
