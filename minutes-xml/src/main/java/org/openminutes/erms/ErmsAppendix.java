// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A file that belongs to a record in an ERMS document.
 *
 * @param name the original file name
 * @param path where it lies, relative to the package's root folder
 * @param description what it is
 * @param pronom key of its format in the PRONOM registry
 */
public record ErmsAppendix(String name, String path, String description, Optional<String> pronom) {

    /** Checks the parts. */
    public ErmsAppendix {
        requireNonNull(name, "name");
        requireNonNull(path, "path");
        requireNonNull(description, "description");
        requireNonNull(pronom, "pronom");
    }
}
