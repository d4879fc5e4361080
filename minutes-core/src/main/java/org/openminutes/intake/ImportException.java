// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake;

import org.jspecify.annotations.Nullable;

/** A file cannot be read as a record; the message says what, where, why and what to do. */
public final class ImportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes it.
     *
     * @param message the file and place, what is wrong, what to do
     */
    public ImportException(String message) {
        this(message, null);
    }

    /**
     * Makes it with a cause.
     *
     * @param message the file and place, what is wrong, what to do
     * @param cause what was thrown, if anything
     */
    public ImportException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
