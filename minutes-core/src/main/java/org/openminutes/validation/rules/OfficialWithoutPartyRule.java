// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.model.Attendance;
import org.openminutes.model.Capacity;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** An official is not told with a party: that is an opinion, and not the public's. */
final class OfficialWithoutPartyRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Place<Attendance> place : subject.all(Attendance.class)) {
            Attendance line = place.value();
            if (line.capacity() == Capacity.OFFICIAL && line.party().isPresent()) {
                findings.add(place, line.who().asWritten());
            }
        }
    }
}
