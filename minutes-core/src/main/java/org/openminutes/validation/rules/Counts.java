// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.OptionalInt;
import org.openminutes.model.Vote;

/** The numbers of a vote: as told, else as counted from the ballots. */
record Counts(OptionalInt yes, OptionalInt no) {

    static Counts of(Vote vote) {
        boolean named = !vote.ballots().isEmpty();
        return new Counts(
                vote.yes().isPresent() || !named
                        ? vote.yes()
                        : OptionalInt.of(ballots(vote, Vote.Choice.YES)),
                vote.no().isPresent() || !named
                        ? vote.no()
                        : OptionalInt.of(ballots(vote, Vote.Choice.NO)));
    }

    /** How many ballots there are of a choice. */
    static int ballots(Vote vote, Vote.Choice choice) {
        return (int) vote.ballots().stream().filter(one -> one.choice() == choice).count();
    }

    /** Votes for the first proposal less those for the other; absent if one is not known. */
    OptionalInt lead() {
        return yes.isPresent() && no.isPresent()
                ? OptionalInt.of(Integer.compare(yes.getAsInt(), no.getAsInt()))
                : OptionalInt.empty();
    }

    /** Whether both are known, equal, and not 0. */
    boolean isTie() {
        return lead().orElse(1) == 0 && yes.getAsInt() > 0;
    }
}
