// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalTime;
import java.util.Optional;
import org.openminutes.internal.Require;

/**
 * From one clock time to another as written (<i>klockslag</i>), in the meeting's local time. {@code
 * "10 – 10"} can be held, and is for a rule to report.
 *
 * @param start if stated
 * @param end if stated
 * @param asWritten how it stands in the record, e.g. {@code "14:30-16:30"}
 */
public record TimeRange(Optional<LocalTime> start, Optional<LocalTime> end, String asWritten) {

    /** Checks the parts. */
    public TimeRange {
        requireNonNull(start, "start");
        requireNonNull(end, "end");
        Require.text(asWritten, "time as written");
    }

    /**
     * A stated range, written {@code 14:30–16:30}.
     *
     * @param start its beginning
     * @param end its end
     * @return the range
     */
    public static TimeRange of(LocalTime start, LocalTime end) {
        return new TimeRange(Optional.of(start), Optional.of(end), start + "–" + end);
    }
}
