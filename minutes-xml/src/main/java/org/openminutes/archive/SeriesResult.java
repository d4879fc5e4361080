// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A package of a series.
 *
 * @param file where it is
 * @param id its id
 * @param result what was written; absent if it was there already, from a run that was stopped
 */
public record SeriesResult(Path file, String id, Optional<PackageResult> result) {

    /** Checks the parts. */
    public SeriesResult {
        requireNonNull(file, "file");
        requireNonNull(id, "id");
        requireNonNull(result, "result");
    }
}
