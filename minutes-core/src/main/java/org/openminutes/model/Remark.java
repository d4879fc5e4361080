// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Something a participant or the body said that is no position (<i>synpunkt, önskemål</i>).
 *
 * @param kind what it is
 * @param by who said it
 * @param text the words
 */
public record Remark(Kind kind, Optional<Actor> by, Text text) implements Said {

    /** What a remark is. */
    public enum Kind {
        /** <i>Kommentar, synpunkt</i>. */
        COMMENT,
        /** <i>Önskemål</i>. */
        WISH,
        /** <i>Invändning</i>. */
        OBJECTION,
        /** <i>Anteckning till protokollet, protokollsanteckning</i>. */
        NOTE_TO_RECORD
    }

    /** Checks the parts. */
    public Remark {
        requireNonNull(kind, "kind");
        requireNonNull(by, "by");
        requireNonNull(text, "text");
    }

    @Override
    public <R> R accept(EntryVisitor<R> visitor) {
        return visitor.remark(this);
    }
}
