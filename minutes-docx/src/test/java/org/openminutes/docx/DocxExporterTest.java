// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import java.io.IOException;
import org.openminutes.export.MinutesExporter;
import org.openminutes.testkit.ExporterContract;

class DocxExporterTest extends ExporterContract {

    @Override
    protected MinutesExporter exporter() {
        return new DocxExporter();
    }

    @Override
    protected String textOf(byte[] file) throws IOException {
        return WordText.of(file);
    }
}
