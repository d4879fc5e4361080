// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake;

import java.util.List;
import org.openminutes.register.Register;

/**
 * Reads records of one format; the other extension point. Declared like a {@link
 * org.openminutes.export.MinutesExporter}, under this interface's name.
 *
 * <p>An importer is stateless and safe for many threads. Nothing is lost: every word of the source
 * is in the record or in the trace as skipped, with why. Nothing is invented: what is not there
 * stays empty. Nothing is repaired: spelling stays. Strange content is no reason to throw; only a
 * file that is no such file at all is.
 */
public interface MinutesImporter {

    /** How sure an importer is that a file is its own. */
    enum Recognition {
        /** It is not. */
        NO,
        /** It can be read, if nobody knows better. */
        MAYBE,
        /** It is. */
        YES
    }

    /** Short name of the format, e.g. {@code "text"}; the same on every call. */
    String format();

    /**
     * Whether a file is of this format, by its first bytes rather than its name.
     *
     * @param source the file
     * @return how sure
     */
    Recognition recognise(Source source);

    /**
     * Reads a file.
     *
     * @param source the file
     * @param register what is known of people and bodies; may be empty
     * @return the record with its trace
     * @throws ImportException if it is no such file: what, where, why, what to do
     */
    ImportResult read(Source source, Register register);

    /**
     * Reads a file that may hold the records of several meetings.
     *
     * @param source the file
     * @param register what is known of people and bodies; may be empty
     * @return the records in the order of the file, at least one
     * @throws ImportException if it is no such file: what, where, why, what to do
     * @implSpec the one record {@link #read} reads
     */
    default List<ImportResult> readAll(Source source, Register register) {
        return List.of(read(source, register));
    }
}
