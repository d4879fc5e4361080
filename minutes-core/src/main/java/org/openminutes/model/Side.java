// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalInt;
import org.openminutes.internal.Require;

/**
 * One of the parties that make up a collaboration body and remain separate principals (<i>part,
 * huvudman</i>).
 *
 * @param id as used by attendance, mandates and attestations
 * @param label the name as the record heads it, without the preposition: {@code "VGK"} of {@code
 *     "För VGK"}
 * @param organisation who it is, when known
 * @param seats number of members it appoints, 0 or more
 */
public record Side(
        Id<Side> id, String label, Optional<Id<Organisation>> organisation, OptionalInt seats) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if {@code seats} is negative
     */
    public Side {
        requireNonNull(id, "id");
        Require.text(label, "label of a side");
        requireNonNull(organisation, "organisation");
        if (seats.orElse(0) < 0) {
            throw new IllegalArgumentException("a side has 0 or more seats, got " + seats);
        }
    }

    /**
     * A side known by its label only.
     *
     * @param label as the record heads it
     * @return a side whose id is made of the label
     */
    public static Side of(String label) {
        return new Side(Id.of("side", label), label, Optional.empty(), OptionalInt.empty());
    }
}
