// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.ServiceLoader;
import org.openminutes.docx.engine.Aside;
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
    private static final Aside<Optional<MinutesExporter>> EXPORTER = Aside.begin(RecordXml::find);

    private RecordXml() {}

    /** Begins to look for the exporter, so that it is there when a template has been read. */
    static void begin() {
        requireNonNull(EXPORTER);
    }

    static Optional<Kept.RecordPart> of(Minutes minutes) {
        return EXPORTER.get().map(xml -> out -> xml.export(minutes, ExportOptions.NONE, out));
    }

    private static Optional<MinutesExporter> find() {
        ClassLoader ours = RecordXml.class.getClassLoader();
        for (MinutesExporter exporter : ServiceLoader.load(MinutesExporter.class, ours)) {
            if (exporter.format().id().equals("xml")) {
                return Optional.of(exporter);
            }
        }
        return Optional.empty();
    }
}
