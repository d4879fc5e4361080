// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.openminutes.export.ExportOptions;
import org.openminutes.export.Exporters;
import org.openminutes.export.WholeFile;
import org.openminutes.intake.FlatReading;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.Source;
import org.openminutes.intake.report.ImportReport;
import org.openminutes.intake.text.TextImporter;
import org.openminutes.model.Minutes;

/** What is written of one imported record: the XML, and beside it the page and the reading. */
record ImportedFiles(Target target, Path xml) {

    void xml(Minutes minutes) throws IOException {
        Path file = target.claim(xml);
        Exporters.installed().export(minutes, "xml", ExportOptions.NONE, file, target.existing());
    }

    void page(ImportResult result, Source source, Locale locale) throws IOException {
        boolean own = result.trace().lines().isEmpty();
        List<String> lines = own ? TextImporter.lines(source) : List.of();
        write(beside(".html"), ImportReport.html(result, lines, locale));
    }

    void reading(Minutes minutes) throws IOException {
        write(beside(".json"), FlatReading.json(minutes));
    }

    private Path beside(String extension) {
        String name = String.valueOf(xml.getFileName());
        return xml.resolveSibling(name.substring(0, name.length() - ".xml".length()) + extension);
    }

    private void write(Path file, String text) throws IOException {
        WholeFile.write(
                target.claim(file),
                target.existing(),
                out -> {
                    out.write(text.getBytes(StandardCharsets.UTF_8));
                    return text.length();
                });
    }
}
