// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import java.util.Optional;
import java.util.ServiceLoader;
import org.openminutes.docx.engine.Kept;
import org.openminutes.export.ExportOptions;
import org.openminutes.export.MinutesExporter;
import org.openminutes.export.Omission;
import org.openminutes.model.Minutes;

/** The record as our XML, by whichever exporter of it is installed. */
final class RecordXml {

    /** What is said when there is none. */
    static final Omission MISSING =
            new Omission(
                    "record",
                    "the record is not kept inside the file and changes to it cannot be read back:"
                            + " no exporter for xml is installed; put minutes-xml on the class"
                            + " path, or ask for a final copy");

    /** Looked for once. */
    private static final Optional<MinutesExporter> EXPORTER =
            ServiceLoader.load(MinutesExporter.class, RecordXml.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .filter(exporter -> exporter.format().id().equals("xml"))
                    .findFirst();

    private RecordXml() {}

    static Optional<Kept.RecordPart> of(Minutes minutes) {
        return EXPORTER.map(xml -> out -> xml.export(minutes, ExportOptions.NONE, out));
    }
}
