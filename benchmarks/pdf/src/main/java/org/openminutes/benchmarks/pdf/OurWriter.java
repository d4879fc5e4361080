// SPDX-License-Identifier: Apache-2.0
package org.openminutes.benchmarks.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.openminutes.export.ExportOptions;
import org.openminutes.model.Minutes;
import org.openminutes.pdf.PdfExporter;

/** Our exporter with no options: tags, outline, contents of items, header and footer. */
final class OurWriter implements SampleWriter {

    private final Minutes minutes;

    OurWriter(SampleText text) {
        minutes = text.record();
    }

    @Override
    public byte[] write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfExporter().export(minutes, ExportOptions.NONE, out);
        return out.toByteArray();
    }
}
