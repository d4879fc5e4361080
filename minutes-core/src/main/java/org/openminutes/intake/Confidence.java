// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake;

import static java.util.Objects.requireNonNull;

import org.openminutes.internal.Require;

/**
 * How sure the reading of one field is. The scale is what the file itself says, not a number nobody
 * can check.
 *
 * @param path of the field, as in {@link org.openminutes.model.Place#path()}; a field of the whole
 *     that is not in the record has the path it would have, e.g. {@code meeting.date}
 * @param level how sure
 * @param basis from what, or what speaks against it, as a key of {@code report_en.properties} with
 *     its argument after a colon, e.g. {@code "first-name:Eva Berg"}; empty if it just stands there
 */
public record Confidence(String path, Level level, String basis) {

    /** How sure a reading is. */
    public enum Level {
        /** The file says it: under a label, in a list, in its title. */
        STATED,
        /** It follows from what the file says, but not by its words alone. */
        INFERRED,
        /** The file says two different things; the first is in the record. */
        CONTRADICTED,
        /** The file does not say it, or not all of it. */
        MISSING
    }

    /** Checks the path. */
    public Confidence {
        Require.text(path, "path");
        requireNonNull(level, "level");
        requireNonNull(basis, "basis");
    }
}
