// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days during which something holds (<i>giltighet, mandatperiod</i>).
 *
 * @param from first day; absent means always before
 * @param to last day; absent means until further notice
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {

    /** Without beginning and end. */
    public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

    /** Checks the parts; an end before the beginning covers no day and is kept. */
    public Validity {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
    }

    /**
     * Whether {@code day} lies within, both ends included.
     *
     * @param day the day asked for
     * @return true if it does
     */
    public boolean covers(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}
