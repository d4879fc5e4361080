// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.util.List;
import org.openminutes.intake.ImportException;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.Source;
import org.openminutes.xml.binding.MinutesElement;

/** Reads a record. */
final class MinutesReader {

    private MinutesReader() {}

    /**
     * Reads a record.
     *
     * @return the record, and which lines became what
     * @throws ImportException if it is none, with the line and column
     */
    static ImportResult read(Source source) {
        Lines lines = new Lines(new FilePlace(source.name(), 0, 0));
        Trace trace = new Trace();
        MinutesElement root =
                new ElementReader(source, lines, trace)
                        .read(Format.RECORD, Binding.RECORD, MinutesElement.class);
        return new ImportResult(
                new MinutesMapping(lines).read(root), List.of(), trace.of(source.name()));
    }
}
