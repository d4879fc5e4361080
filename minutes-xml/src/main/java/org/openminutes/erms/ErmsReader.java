// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openminutes.intake.ImportException;
import org.openminutes.intake.Source;

/**
 * Reads ERMS documents, version 2.1 and 3.0, ours and others', back into records of meetings as far
 * as ERMS holds them. A meeting is an aggregation with a record of the type
 * <i>minnesanteckningar</i> or <i>protokoll</i>; its items are the records that are part of that.
 * Nothing is repaired, and what has no place is told. Safe for many threads.
 *
 * <p>What ERMS does not hold is not made up: without the words for it a record read is {@code
 * APPROVED} if ERMS calls it closed, else a draft; paragraphs come before conclusions; a position
 * is told by its words, or else takes note.
 */
public final class ErmsReader {

    private ErmsReader() {}

    /**
     * Reads a document.
     *
     * @param source it
     * @return the records in it, none if it is of something else than meetings
     * @throws ImportException if it is not an ERMS document, with line and reason
     */
    public static ErmsReading read(Source source) {
        ErmsElement root = ErmsParser.parse(source);
        List<ErmsRecord> records = new ArrayList<>();
        for (ErmsElement top : root.children("aggregations", "aggregation")) {
            aggregation(top, Optional.empty(), records);
        }
        for (ErmsElement loose : root.children("records")) {
            records.addAll(new MeetingReading(loose, Optional.empty()).read());
        }
        if (!records.isEmpty()) {
            root.children("control").forEach(ErmsElement::passWhole);
        }
        List<Unplaced> unplaced = new ArrayList<>();
        root.untaken("", unplaced::add);
        return new ErmsReading(records, unplaced);
    }

    private static void aggregation(
            ErmsElement aggregation, Optional<ErmsElement> outer, List<ErmsRecord> records) {
        records.addAll(new MeetingReading(aggregation, outer).read());
        for (ErmsElement inner : aggregation.children("aggregation")) {
            aggregation(inner, Optional.of(aggregation), records);
        }
    }
}
