// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.openminutes.export.MinutesExporter;
import org.openminutes.testkit.ExporterContract;
import org.openminutes.testkit.Tracer;

class PdfExporterTest extends ExporterContract {

    @Override
    protected MinutesExporter exporter() {
        return new PdfExporter();
    }

    @Override
    protected String textOf(byte[] file) throws IOException {
        return Reading.text(file);
    }

    @Test
    void meets_the_standards_with_every_kind_of_content() {
        Judge.assertMeets(PdfProfile.A_2A, export(Tracer.minutes()).bytes());
    }
}
