// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.openminutes.export.ExportFormat;
import org.openminutes.export.ExportOptions;
import org.openminutes.export.ExportResult;
import org.openminutes.export.Exporters;
import org.openminutes.export.MinutesExporter;
import org.openminutes.export.Omission;
import org.openminutes.model.Minutes;

/** Writes the title between a beginning and an end; stands in for the other modules. */
final class StubExporter implements MinutesExporter {

    private final ExportFormat format;
    private final String start;
    private final String end;
    private final List<Omission> omissions;

    StubExporter(ExportFormat format, String start, String end, List<Omission> omissions) {
        this.format = format;
        this.start = start;
        this.end = end;
        this.omissions = omissions;
    }

    static Exporters all() {
        return Exporters.of(List.of(xml(), pdf(), docx()));
    }

    static MinutesExporter xml() {
        return new StubExporter(
                new ExportFormat("xml", "application/xml", "xml"),
                "<minutes>",
                "</minutes>",
                List.of());
    }

    static MinutesExporter pdf() {
        return new StubExporter(
                new ExportFormat("pdf", "application/pdf", "pdf"),
                "%PDF-1.7\n<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>",
                "%%EOF",
                List.of(new Omission("edition", "not shown on the page")));
    }

    static MinutesExporter docx() {
        return new StubExporter(
                new ExportFormat(
                        "docx",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        "docx"),
                "PK",
                "",
                List.of());
    }

    @Override
    public ExportFormat format() {
        return format;
    }

    @Override
    public ExportResult export(Minutes minutes, ExportOptions options, OutputStream out)
            throws IOException {
        String title = minutes.title().replace("&", "&amp;").replace("<", "&lt;");
        out.write((start + title + end).getBytes(UTF_8));
        return new ExportResult(format, omissions);
    }
}
