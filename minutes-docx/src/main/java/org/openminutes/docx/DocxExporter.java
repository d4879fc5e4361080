// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openminutes.docx.engine.Kept;
import org.openminutes.docx.vocabulary.Page;
import org.openminutes.export.ExportFormat;
import org.openminutes.export.ExportOption;
import org.openminutes.export.ExportOptions;
import org.openminutes.export.ExportResult;
import org.openminutes.export.MinutesExporter;
import org.openminutes.export.Omission;
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
        return Set.of(
                DocxOptions.TEMPLATE,
                DocxOptions.LANGUAGE,
                DocxOptions.FINAL,
                DocxOptions.PICTURES);
    }

    @Override
    public ExportResult export(Minutes minutes, ExportOptions options, OutputStream out)
            throws IOException {
        Page page = new Page(minutes, options.get(DocxOptions.LANGUAGE));
        Optional<Kept.RecordPart> record =
                options.get(DocxOptions.FINAL) ? Optional.empty() : RecordXml.of(minutes);
        Kept kept =
                new Kept(
                        !options.get(DocxOptions.FINAL), record, options.get(DocxOptions.PICTURES));
        Set<String> shown = options.get(DocxOptions.TEMPLATE).write(page, kept, out);
        List<Omission> omissions = new ArrayList<>(new Omissions(minutes, shown).list());
        if (kept.controls() && record.isEmpty()) {
            omissions.add(RecordXml.MISSING);
        }
        return new ExportResult(FORMAT, omissions);
    }
}
