// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Where the matter goes next (<i>ärendet går vidare till</i>).
 *
 * @param what the words
 * @param to where
 * @param at when
 * @param purpose what is to be done there
 */
public record Onward(Text what, Actor to, Optional<When> at, Optional<Act> purpose)
        implements Next {

    /** Checks the parts. */
    public Onward {
        requireNonNull(what, "what");
        requireNonNull(to, "to");
        requireNonNull(at, "at");
        requireNonNull(purpose, "purpose");
    }

    @Override
    public <R> R accept(EntryVisitor<R> visitor) {
        return visitor.onward(this);
    }
}
