// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A question and its answer (<i>fråga och svar</i>).
 *
 * @param question the question
 * @param answer the answer, if one stands there
 * @param askedBy who asked
 * @param answeredBy who answered
 */
public record Exchange(
        Text question, Optional<Text> answer, Optional<Actor> askedBy, Optional<Actor> answeredBy)
        implements Said {

    /** Checks the parts. */
    public Exchange {
        requireNonNull(question, "question");
        requireNonNull(answer, "answer");
        requireNonNull(askedBy, "askedBy");
        requireNonNull(answeredBy, "answeredBy");
    }

    @Override
    public <R> R accept(EntryVisitor<R> visitor) {
        return visitor.exchange(this);
    }
}
