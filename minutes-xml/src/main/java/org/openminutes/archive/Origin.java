// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.util.Objects.requireNonNull;

import java.util.HexFormat;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.Source;

/**
 * The file a record was read from, for the preservation metadata.
 *
 * @param fileName its name
 * @param sha256 its checksum, 64 lower-case hexadecimal digits
 * @param skipped how many of its lines are in no part of the record
 */
public record Origin(String fileName, String sha256, int skipped) {

    /** Checks the parts. */
    public Origin {
        requireNonNull(fileName, "fileName");
        requireNonNull(sha256, "sha256");
    }

    /**
     * The origin of what was imported.
     *
     * @param source what was read
     * @param result what came of it
     * @return it
     */
    public static Origin of(Source source, ImportResult result) {
        byte[] digest = MeasuredStream.sha256Digest().digest(source.bytes());
        return new Origin(
                source.name(), HexFormat.of().formatHex(digest), result.trace().skipped().size());
    }
}
