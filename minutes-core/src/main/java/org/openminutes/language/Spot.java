// SPDX-License-Identifier: Apache-2.0
package org.openminutes.language;

import static java.util.Objects.requireNonNull;

/**
 * Something found in a text and where.
 *
 * @param value what was found
 * @param start index of its first character, in UTF-16 code units
 * @param end index after its last character
 * @param <T> what it is
 */
public record Spot<T>(T value, int start, int end) {

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if it is no range
     */
    public Spot {
        requireNonNull(value, "value");
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no range of a text: " + start + " to " + end);
        }
    }

    /** Whether this and {@code other} have a character in common. */
    boolean overlaps(Spot<?> other) {
        return start < other.end && other.start < end;
    }
}
