// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.util.Optional;

/**
 * A file as it lies in a package.
 *
 * @param path from the package's root folder, with {@code /}
 * @param size in bytes
 * @param sha256 64 lower-case hexadecimal digits
 * @param format what is known of its format
 * @param originalName the name it had before it got one of ASCII letters
 */
record PackagedFile(
        String path, long size, String sha256, FileFormat format, Optional<String> originalName) {}
