// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Which side leads a body for a time, and who (<i>ordförandeskap</i>). It may alternate between the
 * sides, and several may share it.
 *
 * @param side the side that holds it
 * @param holders the people; more than one share it
 * @param validity when
 */
public record Presidency(Id<Side> side, List<Id<Person>> holders, Validity validity) {

    /** Copies the list. */
    public Presidency {
        requireNonNull(side, "side");
        holders = List.copyOf(holders);
        requireNonNull(validity, "validity");
    }
}
