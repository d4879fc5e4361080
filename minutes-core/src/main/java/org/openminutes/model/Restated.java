// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

/**
 * A fact read out of the words of an entry before it in the same item (<i>utläst ur texten</i>): a
 * task in the middle of a paragraph, a cancelled meeting told in a position. Its words are some of
 * that entry's; a page does not print them twice, a list of tasks or meetings has it.
 *
 * @param fact the fact; neither restated itself nor a {@link Subsection}
 */
public record Restated(Entry fact) implements Entry {

    /**
     * Checks the kind.
     *
     * @throws IllegalArgumentException if the fact is restated itself or a subsection
     */
    public Restated {
        java.util.Objects.requireNonNull(fact, "fact");
        if (fact instanceof Restated || fact instanceof Subsection) {
            throw new IllegalArgumentException("a restated fact is a single entry, got " + fact);
        }
    }

    @Override
    public <R> R accept(EntryVisitor<R> visitor) {
        return visitor.restated(this);
    }
}
