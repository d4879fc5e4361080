// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * How a meeting was called (<i>kallelse</i>).
 *
 * @param sent when the notice went out
 * @param notReached those it did not reach
 */
public record Convening(Optional<When> sent, List<Actor> notReached) {

    /** Copies the list. */
    public Convening {
        requireNonNull(sent, "sent");
        notReached = List.copyOf(notReached);
    }
}
