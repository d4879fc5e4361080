// SPDX-License-Identifier: Apache-2.0
package org.openminutes.examples.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openminutes.export.ExportFormat;
import org.openminutes.export.ExportOption;
import org.openminutes.export.ExportOptions;
import org.openminutes.export.ExportResult;
import org.openminutes.export.MinutesExporter;
import org.openminutes.export.Omission;
import org.openminutes.model.Minutes;
import org.openminutes.view.Wording;

/** Writes a record as one accessible HTML page. The way in; {@link RecordPage} has the content. */
public final class HtmlExporter implements MinutesExporter {

    /** The language of the labels. */
    public static final ExportOption<Locale> LANGUAGE =
            ExportOption.of(
                    "language",
                    Locale.forLanguageTag("sv"),
                    HtmlExporter::language,
                    "Language of the labels: sv or en.");

    private static final ExportFormat FORMAT = new ExportFormat("html", "text/html", "html");

    /** For the service loader. */
    public HtmlExporter() {}

    @Override
    public ExportFormat format() {
        return FORMAT;
    }

    @Override
    public Set<ExportOption<?>> options() {
        return Set.of(LANGUAGE);
    }

    @Override
    public ExportResult export(Minutes minutes, ExportOptions options, OutputStream out)
            throws IOException {
        Html html = new Html();
        List<Omission> omissions =
                new RecordPage(html, Wording.of(options.get(LANGUAGE))).write(minutes);
        out.write(html.toString().getBytes(StandardCharsets.UTF_8));
        return new ExportResult(FORMAT, omissions);
    }

    private static Locale language(String tag) {
        if (!Arrays.asList("sv", "en").contains(tag)) {
            throw new IllegalArgumentException("html: language is sv or en, got " + tag);
        }
        return Locale.forLanguageTag(tag);
    }
}
