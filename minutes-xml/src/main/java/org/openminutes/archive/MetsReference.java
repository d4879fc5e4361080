// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

/**
 * What a METS document says of a file.
 *
 * @param kind in what element
 * @param use {@code USE} of its group; empty outside one
 * @param href as written
 * @param size as written; empty if missing
 * @param checksum as written; empty if missing
 * @param algorithm as written; empty if missing
 * @param originalName the name the file had ({@code OWNERID}, in FGS 1.2 {@code ORIGINALFILENAME});
 *     empty if missing
 */
record MetsReference(
        Kind kind,
        String use,
        String href,
        String size,
        String checksum,
        String algorithm,
        String originalName) {

    /** In what element a file is named. */
    enum Kind {
        /** {@code mdRef}. */
        METADATA,
        /** {@code file}. */
        FILE,
        /** {@code mptr}: another METS document. */
        METS
    }

    /** Whether the file is no content, but tells of the content. */
    boolean isAround() {
        return kind != Kind.FILE
                || use.equalsIgnoreCase("Documentation")
                || use.equalsIgnoreCase("Schemas");
    }
}
