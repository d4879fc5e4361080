// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A proposal sent out for opinions (<i>remiss</i>).
 *
 * @param id as used in the records
 * @param what the words
 * @param to the recipients (<i>remissinstanser</i>)
 * @param sent when it went out
 * @param due when answers are due (<i>svarsdatum</i>)
 * @param state how far it has come
 */
public record Referral(
        Id<Referral> id,
        Text what,
        List<Actor> to,
        Optional<When> sent,
        Optional<When> due,
        State state)
        implements Next {

    /** How far a referral has come. */
    public enum State {
        /** <i>Utskickad</i>. */
        SENT,
        /** <i>Besvarad</i>. */
        ANSWERED,
        /** <i>Inarbetad</i>. */
        INCORPORATED
    }

    /** Copies the list. */
    public Referral {
        requireNonNull(id, "id");
        requireNonNull(what, "what");
        to = List.copyOf(to);
        requireNonNull(sent, "sent");
        requireNonNull(due, "due");
        requireNonNull(state, "state");
    }

    @Override
    public <R> R accept(EntryVisitor<R> visitor) {
        return visitor.referral(this);
    }
}
