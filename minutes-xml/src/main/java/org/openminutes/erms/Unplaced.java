// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import static java.util.Objects.requireNonNull;

/**
 * Words of an ERMS document that a record of a meeting has no place for.
 *
 * @param path where they stand, as {@code /erms/aggregations/aggregation/keywords/keyword}
 * @param line of the document, from 1
 * @param text the words, or the attributes of an element without words
 */
public record Unplaced(String path, int line, String text) {

    /** Checks the parts. */
    public Unplaced {
        requireNonNull(path, "path");
        requireNonNull(text, "text");
    }

    @Override
    public String toString() {
        return "line %d, %s: %s".formatted(line, path, text);
    }
}
