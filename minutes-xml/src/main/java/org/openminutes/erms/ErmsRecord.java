// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openminutes.model.Attachment;
import org.openminutes.model.Minutes;

/**
 * A record and where its files lie.
 *
 * @param minutes the record
 * @param renditions its files, the lossless one first
 * @param attachments the files of those attachments that are at hand
 */
public record ErmsRecord(
        Minutes minutes, List<ErmsAppendix> renditions, Map<Attachment, ErmsAppendix> attachments) {

    /** Copies the lists, in their order. */
    public ErmsRecord {
        requireNonNull(minutes, "minutes");
        renditions = List.copyOf(renditions);
        attachments = Collections.unmodifiableMap(new LinkedHashMap<>(attachments));
    }
}
