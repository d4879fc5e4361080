// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.openminutes.export.ExportFormat;
import org.openminutes.export.ExportOptions;
import org.openminutes.export.ExportResult;
import org.openminutes.export.MinutesExporter;
import org.openminutes.model.Minutes;

/** Writes the native XML file; format {@code xml}. It omits nothing and has no options. */
public final class XmlExporter implements MinutesExporter {

    static final ExportFormat FORMAT = new ExportFormat("xml", "application/xml", "xml");

    /** For {@link java.util.ServiceLoader}. */
    public XmlExporter() {}

    @Override
    public ExportFormat format() {
        return FORMAT;
    }

    @Override
    public ExportResult export(Minutes minutes, ExportOptions options, OutputStream out)
            throws IOException {
        MinutesWriter.write(minutes, out);
        return new ExportResult(FORMAT, List.of());
    }
}
