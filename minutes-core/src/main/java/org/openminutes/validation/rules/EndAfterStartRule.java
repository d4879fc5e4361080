// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.time.LocalTime;
import org.openminutes.model.Place;
import org.openminutes.model.TimeRange;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * A time must end after it begins. One that begins in the afternoon and ends in the small hours
 * went past midnight and is no fault.
 */
final class EndAfterStartRule extends CatalogueRule {

    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime SMALL_HOURS = LocalTime.of(5, 0);

    @Override
    public void check(Subject subject, Findings findings) {
        for (Place<TimeRange> place : subject.all(TimeRange.class)) {
            TimeRange time = place.value();
            if (time.start().isPresent()
                    && time.end().isPresent()
                    && !isForward(time.start().get(), time.end().get())) {
                findings.add(place, time.asWritten());
            }
        }
    }

    private static boolean isForward(LocalTime start, LocalTime end) {
        return end.isAfter(start) || (!start.isBefore(NOON) && end.isBefore(SMALL_HOURS));
    }
}
