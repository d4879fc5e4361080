// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.openminutes.internal.Require;

/**
 * One sentence of a proposal or position (<i>att-sats</i>).
 *
 * @param text the words
 * @param acts what it does, in the order said; one sentence may do several, as endorse and
 *     recommend
 * @param addressees whom it is meant for
 * @param due by when
 */
public record Clause(Text text, List<Act> acts, List<Actor> addressees, Optional<When> due) {

    /** Copies the lists. */
    public Clause {
        requireNonNull(text, "text");
        acts = Require.notEmpty(acts, "acts");
        addressees = List.copyOf(addressees);
        requireNonNull(due, "due");
    }

    /**
     * A clause without addressee and due date.
     *
     * @param text the words; not blank
     * @param acts what it does; at least one
     * @return the clause
     */
    public static Clause of(String text, Act... acts) {
        return new Clause(Text.of(text), List.of(acts), List.of(), Optional.empty());
    }

    /**
     * This clause addressed to somebody more.
     *
     * @param addressee whom
     * @return a new clause
     */
    public Clause to(Actor addressee) {
        List<Actor> all = new java.util.ArrayList<>(addressees);
        all.add(addressee);
        return new Clause(text, acts, all, due);
    }

    /**
     * This clause with a due date.
     *
     * @param when by when
     * @return a new clause
     */
    public Clause by(When when) {
        return new Clause(text, acts, addressees, Optional.of(when));
    }
}
