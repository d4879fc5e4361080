// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A value in a record and where it stands.
 *
 * @param path names and 0-based indexes of the components that lead to it, e.g. {@code
 *     items[0].entries[2].clauses[1].text}; empty for the record itself
 * @param item the innermost item it stands in, or is
 * @param value the value: a record of the model, a text, a date, a number or a constant
 * @param <T> what it is
 */
public record Place<T>(String path, Optional<AgendaItem> item, T value) {

    /** Checks the parts. */
    public Place {
        requireNonNull(path, "path");
        requireNonNull(item, "item");
        requireNonNull(value, "value");
    }
}
