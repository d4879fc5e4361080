// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

/**
 * A paragraph of running text (<i>stycke</i>).
 *
 * @param text the paragraph
 */
public record Narrative(Text text) implements Said {

    /** Checks the part. */
    public Narrative {
        requireNonNull(text, "text");
    }

    @Override
    public <R> R accept(EntryVisitor<R> visitor) {
        return visitor.narrative(this);
    }
}
