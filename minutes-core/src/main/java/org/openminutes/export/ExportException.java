// SPDX-License-Identifier: Apache-2.0
package org.openminutes.export;

import org.jspecify.annotations.Nullable;

/**
 * A record cannot be written in a format at all; the message says what, where, why and what to do.
 */
public final class ExportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes it.
     *
     * @param format the id of the format
     * @param message what, where in the record, why, what to do
     */
    public ExportException(String format, String message) {
        this(format, message, null);
    }

    /**
     * Makes it with a cause.
     *
     * @param format the id of the format
     * @param message what, where in the record, why, what to do
     * @param cause what was thrown, if anything
     */
    public ExportException(String format, String message, @Nullable Throwable cause) {
        super(format + ": " + message, cause);
    }
}
