// SPDX-License-Identifier: Apache-2.0
package org.openminutes.export;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What came of an export.
 *
 * @param format what was written
 * @param omissions what of the record the file does not show
 */
public record ExportResult(ExportFormat format, List<Omission> omissions) {

    /** Copies the list. */
    public ExportResult {
        requireNonNull(format, "format");
        omissions = List.copyOf(omissions);
    }
}
