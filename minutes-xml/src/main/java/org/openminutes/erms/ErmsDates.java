// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.openminutes.model.When;

/** Dates as ERMS holds them: always with a time, and only when the day is known. */
final class ErmsDates {

    private ErmsDates() {}

    /** Midnight at the beginning of a known day, in local time. */
    static Optional<String> of(When when) {
        return when.known().flatMap(day -> of(day, LocalTime.MIDNIGHT));
    }

    /** A time on a day, in local time; absent if XML cannot hold the year. */
    static Optional<String> of(LocalDate day, LocalTime time) {
        return day.getYear() < 1 || day.getYear() > 9999
                ? Optional.empty()
                : Optional.of(
                        day.atTime(time.withNano(0)).format(DateTimeFormatter.ISO_LOCAL_DATE_TIME));
    }
}
