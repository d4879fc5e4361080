// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * That somebody does not stand behind a position.
 *
 * @param kind in what way
 * @param by who
 * @param text the words
 * @param against the position
 */
public record Dissent(
        Kind kind, List<Actor> by, Optional<Text> text, Optional<Id<Position>> against)
        implements Concluded {

    /** In what way somebody does not stand behind a position. */
    public enum Kind {
        /** <i>Reservation</i>; KL 4 kap. 27 §, 5 kap. 67 § 6. */
        RESERVATION,
        /** <i>Deltog inte i beslutet</i>. */
        DID_NOT_TAKE_PART,
        /** <i>Särskilt yttrande</i>. */
        SPECIAL_STATEMENT
    }

    /** Copies the list. */
    public Dissent {
        requireNonNull(kind, "kind");
        by = List.copyOf(by);
        requireNonNull(text, "text");
        requireNonNull(against, "against");
    }

    @Override
    public <R> R accept(EntryVisitor<R> visitor) {
        return visitor.dissent(this);
    }
}
