// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A vote (<i>omröstning, votering</i>); KL 5 kap. 54–56 §§, 67 § 3 and 5.
 *
 * @param id as used in the record
 * @param text how it is told
 * @param on the proposals it is between
 * @param method how it was taken
 * @param yes votes for the first proposal, 0 or more
 * @param no votes for the other, 0 or more
 * @param abstained those who abstained, 0 or more
 * @param ballots who voted how
 * @param castingVote whose vote decided a tie (<i>utslagsröst</i>)
 * @param carried the proposal that won
 */
public record Vote(
        Id<Vote> id,
        Optional<Text> text,
        List<Id<Proposal>> on,
        Method method,
        OptionalInt yes,
        OptionalInt no,
        OptionalInt abstained,
        List<Ballot> ballots,
        Optional<Actor> castingVote,
        Optional<Id<Proposal>> carried)
        implements Concluded {

    /** How a vote is taken. */
    public enum Method {
        /** <i>Acklamation</i>. */
        ACCLAMATION,
        /** <i>Öppen omröstning</i>. */
        OPEN,
        /** <i>Sluten omröstning</i>. */
        SECRET,
        /** <i>Lottning</i>. */
        LOT
    }

    /** What somebody voted. */
    public enum Choice {
        /** <i>Ja</i>. */
        YES,
        /** <i>Nej</i>. */
        NO,
        /** <i>Avstår</i>. */
        ABSTAINED,
        /** <i>Frånvarande</i>. */
        ABSENT
    }

    /**
     * One person's vote.
     *
     * @param who the voter
     * @param choice what they voted
     */
    public record Ballot(Actor who, Choice choice) {

        /** Checks the parts. */
        public Ballot {
            requireNonNull(who, "who");
            requireNonNull(choice, "choice");
        }
    }

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a number of votes is negative
     */
    public Vote {
        requireNonNull(id, "id");
        requireNonNull(text, "text");
        on = List.copyOf(on);
        requireNonNull(method, "method");
        if (yes.orElse(0) < 0 || no.orElse(0) < 0 || abstained.orElse(0) < 0) {
            throw new IllegalArgumentException(
                    "votes are 0 or more, got %s, %s, %s".formatted(yes, no, abstained));
        }
        ballots = List.copyOf(ballots);
        requireNonNull(castingVote, "castingVote");
        requireNonNull(carried, "carried");
    }

    @Override
    public <R> R accept(EntryVisitor<R> visitor) {
        return visitor.vote(this);
    }
}
