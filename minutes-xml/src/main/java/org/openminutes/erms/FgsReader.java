// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openminutes.intake.ImportException;
import org.openminutes.intake.Source;

/**
 * Reads documents of FGS Ärendehantering 1.0, ours and others', back into records of meetings as
 * far as they hold them. A meeting is an <i>ärende</i> with a <i>handling</i> of the type
 * <i>Minnesanteckningar</i> or <i>Protokoll</i>, or such a <i>handling</i> alone; its items are
 * those that say they are part of that. Nothing is repaired, and what has no place is told. Safe
 * for many threads.
 *
 * <p>Each element is told as that of ERMS which says the same, and then read as {@link ErmsReader}
 * reads it, with the same things that are not made up.
 */
public final class FgsReader {

    private FgsReader() {}

    /**
     * Reads a document.
     *
     * @param source it
     * @return the records in it, none if it is of something else than meetings
     * @throws ImportException if it is not such a document, with line and reason
     */
    public static ErmsReading read(Source source) {
        ErmsElement root = ErmsParser.parseFgs(source);
        ErmsElement told = root.as("erms");
        List<ErmsRecord> records = new ArrayList<>();
        for (ErmsElement part : root.children()) {
            switch (part.name()) {
                case "ArkivobjektListaArenden" -> {
                    ErmsElement list = part.as("aggregations");
                    told.add(list);
                    for (ErmsElement arende : part.children()) {
                        records.addAll(meeting(FgsArende.of(arende), list));
                    }
                }
                case "ArkivobjektListaHandlingar" -> {
                    ErmsElement list = part.as("aggregations");
                    told.add(list);
                    for (ErmsElement alone : FgsArende.ofHandlingar(part)) {
                        records.addAll(meeting(alone, list));
                    }
                }
                // who keeps the archive, and its plan, say nothing of one record
                case "ArkivbildarStruktur", "VerksamhetsbaseradArkivredovisning" -> {
                    told.add(part);
                    part.passWhole();
                }
                default -> told.add(part);
            }
        }
        List<Unplaced> unplaced = new ArrayList<>();
        told.untaken("", unplaced::add);
        return new ErmsReading(records, unplaced);
    }

    /** The records of a meeting, told as an aggregation for its body with one for it inside. */
    private static List<ErmsRecord> meeting(ErmsElement body, ErmsElement list) {
        list.add(body);
        List<ErmsRecord> records = new ArrayList<>();
        for (ErmsElement meeting : body.children("aggregation")) {
            records.addAll(new MeetingReading(meeting, Optional.of(body)).read());
        }
        return records;
    }
}
