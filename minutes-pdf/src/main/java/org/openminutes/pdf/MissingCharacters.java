// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import java.util.Locale;

/** What becomes of characters that no font has; they are never dropped. */
public enum MissingCharacters {
    /** No file; the error names them and their places. */
    REFUSE,
    /** They are shown as their code points in brackets, and reported as omissions. */
    SHOW;

    /**
     * Finds one by its name.
     *
     * @param word {@code "refuse"} or {@code "show"}
     * @return it
     * @throws IllegalArgumentException if it is neither
     */
    public static MissingCharacters of(String word) {
        for (MissingCharacters one : values()) {
            if (one.name().toLowerCase(Locale.ROOT).equals(word)) {
                return one;
            }
        }
        throw new IllegalArgumentException(
                "characters no font has: refuse or show, got \"" + word + "\"");
    }
}
