// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.openminutes.internal.Require;

/**
 * A change made after signing, visibly (<i>rättelse</i>); FL 36 §, JO 581-2013.
 *
 * @param on the day of the change
 * @param by who made it
 * @param item where
 * @param was the words before
 * @param now the words after
 */
public record Correction(
        LocalDate on, Actor by, Optional<Id<AgendaItem>> item, String was, String now) {

    /** Checks the parts. */
    public Correction {
        requireNonNull(on, "on");
        requireNonNull(by, "by");
        requireNonNull(item, "item");
        Require.text(was, "the words before");
        Require.text(now, "the words after");
    }
}
