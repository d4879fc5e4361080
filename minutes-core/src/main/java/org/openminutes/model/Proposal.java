// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What somebody proposes the body to conclude (<i>förslag till ställningstagande, yrkande</i>). It
 * is no position until one is based on it.
 *
 * @param id as used by positions and votes
 * @param by who proposes
 * @param lead the words before the clauses, e.g. {@code "AU föreslår"}
 * @param clauses in order
 * @param amends the proposal it changes (<i>ändringsyrkande, tilläggsyrkande</i>)
 * @param fate what became of it
 */
public record Proposal(
        Id<Proposal> id,
        Optional<Actor> by,
        Optional<Text> lead,
        List<Clause> clauses,
        Optional<Id<Proposal>> amends,
        Fate fate)
        implements Concluded {

    /** What became of a proposal. */
    public enum Fate {
        /** The record does not say. */
        OPEN,
        /** <i>Bifallet</i>. */
        ADOPTED,
        /** <i>Bifallet med ändringar</i>. */
        ADOPTED_WITH_CHANGES,
        /** <i>Avslaget</i>. */
        REJECTED,
        /** <i>Återtaget</i>. */
        WITHDRAWN,
        /** Fell because another was adopted (<i>förfallet</i>). */
        LAPSED
    }

    /** Copies the list. */
    public Proposal {
        requireNonNull(id, "id");
        requireNonNull(by, "by");
        requireNonNull(lead, "lead");
        clauses = List.copyOf(clauses);
        requireNonNull(amends, "amends");
        requireNonNull(fate, "fate");
    }

    @Override
    public <R> R accept(EntryVisitor<R> visitor) {
        return visitor.proposal(this);
    }
}
