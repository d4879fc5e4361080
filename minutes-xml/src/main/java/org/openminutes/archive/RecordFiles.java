// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openminutes.model.Attachment;
import org.openminutes.model.Minutes;
import org.openminutes.validation.Report;

/**
 * The files of one record in a package.
 *
 * @param minutes the record
 * @param report how it was checked
 * @param origin the file it was read from
 * @param renditions by format: {@code xml}, {@code pdf}, {@code docx}; not empty
 * @param attachments the enclosures at hand, in the order of the record
 */
record RecordFiles(
        Minutes minutes,
        Report report,
        Optional<Origin> origin,
        Map<String, PackagedFile> renditions,
        Map<Attachment, PackagedFile> attachments) {

    /** All of them, renditions first. */
    List<PackagedFile> all() {
        List<PackagedFile> all = new ArrayList<>(renditions.values());
        all.addAll(attachments.values());
        return all;
    }

    /** The lossless rendition, if it is there. */
    Optional<PackagedFile> lossless() {
        return Optional.ofNullable(renditions.get("xml"));
    }

    /** The file that stands for the record: the lossless one, else the first. */
    PackagedFile main() {
        return lossless().orElseGet(() -> renditions.values().iterator().next());
    }
}
