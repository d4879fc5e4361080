// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.util.function.Supplier;

/** Counts parts within parts of one record, so that none goes deeper than a file may. */
final class Depth {

    private int levels;

    /**
     * Writes what can hold its like: items, lists, subsections, venues.
     *
     * @throws IllegalArgumentException if this is one level too many
     */
    <T> T within(Supplier<T> written) {
        if (levels == Format.MAX_DEPTH) {
            throw tooDeep();
        }
        levels++;
        T element = written.get();
        levels--;
        return element;
    }

    static IllegalArgumentException tooDeep() {
        return new IllegalArgumentException(
                "the record has parts within parts deeper than the %d levels a file may have; move the innermost out"
                        .formatted(Format.MAX_DEPTH));
    }
}
