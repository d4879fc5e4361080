// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

/**
 * Which state of a record this is (<i>version</i>).
 *
 * @param version 1 or more, counted up by who edits
 * @param stage how far it has come
 */
public record Edition(int version, Stage stage) {

    /** How far a record has come. */
    public enum Stage {
        /** <i>Utkast</i>. */
        DRAFT,
        /** <i>Utskickad</i>. */
        CIRCULATED,
        /** <i>Godkänd</i>. */
        APPROVED,
        /** <i>Undertecknad, justerad</i>. */
        SIGNED,
        /** <i>Arkiverad</i>. */
        ARCHIVED
    }

    /**
     * Checks the version.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public Edition {
        requireNonNull(stage, "stage");
        if (version < 1) {
            throw new IllegalArgumentException("a version is 1 or more, got " + version);
        }
    }

    /**
     * The first version.
     *
     * @param stage how far it has come
     * @return version 1
     */
    public static Edition first(Stage stage) {
        return new Edition(1, stage);
    }
}
