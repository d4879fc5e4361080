// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.ServiceLoader;
import org.openminutes.export.ExportOptions;
import org.openminutes.export.MinutesExporter;
import org.openminutes.model.Minutes;

/** The record as XML, to be put inside, if whoever writes XML is there. */
final class RecordInside {

    private RecordInside() {}

    static Optional<AssociatedFile> of(Minutes minutes) throws IOException {
        for (MinutesExporter exporter : ServiceLoader.load(MinutesExporter.class)) {
            if (exporter.format().id().equals("xml")) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                exporter.export(minutes, ExportOptions.NONE, out);
                return Optional.of(
                        AssociatedFile.of("minutes.xml", "application/xml", out.toByteArray()));
            }
        }
        return Optional.empty();
    }
}
