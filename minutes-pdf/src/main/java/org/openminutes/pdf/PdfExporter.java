// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.commons.exceptions.ITextException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openminutes.export.ExportException;
import org.openminutes.export.ExportFormat;
import org.openminutes.export.ExportOption;
import org.openminutes.export.ExportOptions;
import org.openminutes.export.ExportResult;
import org.openminutes.export.MinutesExporter;
import org.openminutes.export.Omission;
import org.openminutes.model.Minutes;

/**
 * Writes records as PDF for archives (PDF/A) that a screen reader can read (PDF/UA).
 *
 * <p>The whole record is shown, also what is secret or internal, with a mark that says so. The
 * files of attachments are not put inside. Needs memory for a few pages and for the finished file.
 */
public final class PdfExporter implements MinutesExporter {

    private static final ExportFormat FORMAT = new ExportFormat("pdf", "application/pdf", "pdf");

    /** Makes an exporter. */
    public PdfExporter() {}

    @Override
    public ExportFormat format() {
        return FORMAT;
    }

    @Override
    public Set<ExportOption<?>> options() {
        return Set.of(PdfOptions.PROFILE, PdfOptions.LANGUAGE, PdfOptions.ASSOCIATED);
    }

    @Override
    public ExportResult export(Minutes minutes, ExportOptions options, OutputStream out)
            throws IOException {
        PdfProfile profile = options.get(PdfOptions.PROFILE);
        Optional<AssociatedFile> associated = options.get(PdfOptions.ASSOCIATED);
        if (associated.isPresent() && !profile.carriesFiles()) {
            throw new ExportException(
                    FORMAT.id(),
                    "the profile %s carries no files, so %s cannot be put inside; choose a-3a"
                            .formatted(profile.id(), associated.get().fileName()));
        }
        Locale labels = options.get(PdfOptions.LANGUAGE);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        List<Omission> omissions;
        try {
            omissions =
                    new Composition(minutes, profile, labels, associated, Theme.STANDARD)
                            .writeTo(whole);
        } catch (ITextException e) {
            throw new ExportException(
                    FORMAT.id(),
                    "\"%s\" cannot be set as %s: %s; please report it with the record"
                            .formatted(minutes.title(), profile.id(), e.getMessage()),
                    e);
        }
        whole.writeTo(out);
        return new ExportResult(FORMAT, omissions);
    }
}
