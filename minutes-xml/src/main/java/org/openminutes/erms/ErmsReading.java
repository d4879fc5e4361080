// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import java.util.List;

/**
 * What an ERMS document tells.
 *
 * @param records the meetings' records, in the order of the document, with the files it names;
 *     attachments have no {@link org.openminutes.model.Attachment#content()}, since ERMS holds
 *     neither size nor checksum
 * @param unplaced what of the document is in none of them
 */
public record ErmsReading(List<ErmsRecord> records, List<Unplaced> unplaced) {

    /** Copies the lists. */
    public ErmsReading {
        records = List.copyOf(records);
        unplaced = List.copyOf(unplaced);
    }
}
