// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.util.Optional;

/**
 * A file as it lies in a package.
 *
 * @param path from the package's root folder, with {@code /}
 * @param size in bytes
 * @param sha256 64 lower-case hexadecimal digits
 * @param checksum of the kind the receiver asks for, in lower-case hexadecimal digits
 * @param format what is known of its format
 * @param originalName the name it had, if it lies under another
 */
record PackagedFile(
        String path,
        long size,
        String sha256,
        String checksum,
        FileFormat format,
        Optional<String> originalName) {

    /** A file that was just written, with its format as its bytes declare it. */
    static PackagedFile of(
            String path, MeasuredStream measured, FileFormat format, Optional<String> original) {
        String sha256 = measured.sha256();
        return new PackagedFile(
                path,
                measured.size(),
                sha256,
                measured.otherChecksum().orElse(sha256),
                format.declared(measured),
                original);
    }

    /** The name it lies under. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The name it had. */
    String givenName() {
        return originalName.orElseGet(this::name);
    }
}
