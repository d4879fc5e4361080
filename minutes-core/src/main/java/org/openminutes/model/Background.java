// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What this or another body did in the matter before (<i>tidigare behandling</i>). However it is
 * worded, it is no position of this meeting.
 *
 * @param by who did it
 * @param when at what time
 * @param act what was done
 * @param text the words
 */
public record Background(Optional<Actor> by, Optional<When> when, Act act, Text text)
        implements Said {

    /** Checks the parts. */
    public Background {
        requireNonNull(by, "by");
        requireNonNull(when, "when");
        requireNonNull(act, "act");
        requireNonNull(text, "text");
    }

    @Override
    public <R> R accept(EntryVisitor<R> visitor) {
        return visitor.background(this);
    }
}
