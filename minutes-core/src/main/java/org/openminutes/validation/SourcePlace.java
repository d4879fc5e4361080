// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation;

import org.openminutes.internal.Require;

/**
 * Lines of the file a record was read from.
 *
 * @param file its name
 * @param firstLine 1-based
 * @param lastLine 1-based, not before the first
 */
public record SourcePlace(String file, int firstLine, int lastLine) {

    /**
     * Checks the lines.
     *
     * @throws IllegalArgumentException if they are no range of lines
     */
    public SourcePlace {
        Require.text(file, "file");
        if (firstLine < 1 || lastLine < firstLine) {
            throw new IllegalArgumentException(
                    "lines are counted from 1, got %s to %s".formatted(firstLine, lastLine));
        }
    }

    /** As editors take it: {@code 002.txt:23}. */
    @Override
    public String toString() {
        return file + ":" + firstLine;
    }
}
