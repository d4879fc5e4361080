// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openminutes.model.Attachment;
import org.openminutes.model.Minutes;

/**
 * A record found in a package. Paths are from the package's root folder.
 *
 * @param minutes the record
 * @param format what it was read from: {@code xml}, which loses nothing, or else e.g. {@code erms}
 * @param file the file it was read from
 * @param renditions the other files that show the record, e.g. its PDF
 * @param attachments where its enclosures lie, those that are there
 */
public record PackagedRecord(
        Minutes minutes,
        String format,
        String file,
        List<String> renditions,
        Map<Attachment, String> attachments) {

    /** Copies the collections. */
    public PackagedRecord {
        requireNonNull(minutes, "minutes");
        requireNonNull(format, "format");
        requireNonNull(file, "file");
        renditions = List.copyOf(renditions);
        attachments = Collections.unmodifiableMap(new LinkedHashMap<>(attachments));
    }
}
