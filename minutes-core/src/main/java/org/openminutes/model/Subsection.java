// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import java.util.List;
import org.openminutes.internal.Require;

/**
 * A part of an item with a heading of its own, that is not an item (<i>delrubrik</i>): {@code
 * "Ärendebeskrivning"}, {@code "Delprojekt 1"}.
 *
 * @param heading as written
 * @param entries what stands under it, in order
 */
public record Subsection(String heading, List<Entry> entries) implements Said {

    /** Copies the list. */
    public Subsection {
        Require.text(heading, "heading");
        entries = List.copyOf(entries);
    }

    @Override
    public <R> R accept(EntryVisitor<R> visitor) {
        return visitor.subsection(this);
    }
}
