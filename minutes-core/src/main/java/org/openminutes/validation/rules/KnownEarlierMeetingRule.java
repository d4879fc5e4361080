// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openminutes.model.Background;
import org.openminutes.model.Place;
import org.openminutes.model.When;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * An earlier meeting of this body that the record tells of is in the register. Each is reported
 * once an item, however often the item names it. Cannot be decided without a meeting or an earlier
 * record there: silent.
 */
final class KnownEarlierMeetingRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        List<When> known = EarlierMeetings.days(subject);
        Set<String> seen = new HashSet<>();
        for (Place<Background> place : subject.all(Background.class)) {
            Optional<When> when =
                    place.value().when().filter(day -> Days.monthDay(day).isPresent());
            if (!known.isEmpty()
                    && when.isPresent()
                    && EarlierMeetings.isOwn(subject, place.value())
                    && known.stream().noneMatch(day -> Days.isSameDay(day, when.get()))
                    && seen.add(Items.path(place.path()) + " " + when.get().asWritten())) {
                findings.add(place, when.get().asWritten());
            }
        }
    }
}
