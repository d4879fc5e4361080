// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.openminutes.export.Omission;

/**
 * A package that was written.
 *
 * @param id {@code mets/@OBJID}, also the name of its root folder
 * @param files what is in it: record by record its renditions and attachments, then the rest
 * @param omissions what of the records some file does not show; a path begins with the record's id
 *     and a colon
 * @param notices what is odd about the attachments' formats, a sentence for each kind of oddity
 *     with the first it is true of
 */
public record PackageResult(
        String id, List<File> files, List<Omission> omissions, List<String> notices) {

    /**
     * A file of a package.
     *
     * @param path from the root folder, with {@code /}
     * @param size in bytes
     * @param sha256 checksum, 64 lower-case hexadecimal digits
     */
    public record File(String path, long size, String sha256) {

        /** Checks the parts. */
        public File {
            requireNonNull(path, "path");
            requireNonNull(sha256, "sha256");
        }
    }

    /** Copies the lists. */
    public PackageResult {
        requireNonNull(id, "id");
        // of a hundred thousand files a copy is not small
        files = files instanceof ResultFiles ? files : List.copyOf(files);
        omissions = List.copyOf(omissions);
        notices = List.copyOf(notices);
    }
}
