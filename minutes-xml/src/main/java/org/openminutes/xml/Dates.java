// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.time.LocalDate;

/** Days that a file can hold. */
final class Dates {

    private Dates() {}

    /**
     * Returns {@code date} if the schema has a form for it.
     *
     * @throws IllegalArgumentException if its year is not 1 to 9999
     */
    static LocalDate writable(LocalDate date) {
        if (date.getYear() < 1 || date.getYear() > 9999) {
            throw new IllegalArgumentException(
                    "a file holds days of the years 1 to 9999, got " + date);
        }
        return date;
    }
}
