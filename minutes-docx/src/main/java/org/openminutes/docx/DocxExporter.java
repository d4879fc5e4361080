// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.openminutes.docx.vocabulary.Page;
import org.openminutes.export.ExportFormat;
import org.openminutes.export.ExportOption;
import org.openminutes.export.ExportOptions;
import org.openminutes.export.ExportResult;
import org.openminutes.export.MinutesExporter;
import org.openminutes.model.Minutes;

/** Writes Word files by a template. Stateless; safe for many threads. */
public final class DocxExporter implements MinutesExporter {

    private static final ExportFormat FORMAT =
            new ExportFormat(
                    "docx",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "docx");

    /** For {@link java.util.ServiceLoader}. */
    public DocxExporter() {}

    @Override
    public ExportFormat format() {
        return FORMAT;
    }

    @Override
    public Set<ExportOption<?>> options() {
        return Set.of(DocxOptions.TEMPLATE, DocxOptions.LANGUAGE);
    }

    @Override
    public ExportResult export(Minutes minutes, ExportOptions options, OutputStream out)
            throws IOException {
        Page page = new Page(minutes, options.get(DocxOptions.LANGUAGE));
        Set<String> shown = options.get(DocxOptions.TEMPLATE).write(page, out);
        return new ExportResult(FORMAT, new Omissions(minutes, shown).list());
    }
}
