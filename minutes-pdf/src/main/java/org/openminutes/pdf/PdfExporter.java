// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.commons.exceptions.ITextException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Places told of characters that cannot be drawn. */
    private static final int MOST_PLACES = 5;

    /** Makes an exporter. */
    public PdfExporter() {}

    @Override
    public ExportFormat format() {
        return FORMAT;
    }

    @Override
    public Set<ExportOption<?>> options() {
        return Set.of(
                PdfOptions.PROFILE,
                PdfOptions.LANGUAGE,
                PdfOptions.ASSOCIATED,
                PdfOptions.THEME,
                PdfOptions.MISSING);
    }

    @Override
    public ExportResult export(Minutes minutes, ExportOptions options, OutputStream out)
            throws IOException {
        PdfProfile profile = options.get(PdfOptions.PROFILE);
        Optional<AssociatedFile> associated =
                profile.carriesFiles() && !options.given().contains(PdfOptions.ASSOCIATED)
                        ? RecordInside.of(minutes)
                        : options.get(PdfOptions.ASSOCIATED);
        if (associated.isPresent() && !profile.carriesFiles()) {
            throw new ExportException(
                    FORMAT.id(),
                    "the profile %s carries no files, so %s cannot be put inside; choose a-3a"
                            .formatted(profile.id(), associated.get().fileName()));
        }
        Theme theme = options.get(PdfOptions.THEME).theme();
        Composition composition =
                new Composition(minutes, profile, labels(options, theme), associated, theme);
        List<Omission> omissions = new ArrayList<>(composition.undrawable());
        if (options.get(PdfOptions.MISSING) == MissingCharacters.REFUSE) {
            refuse(omissions);
        }
        omissions.addAll(Unshown.in(minutes));
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try {
            composition.writeTo(whole);
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

    private static Locale labels(ExportOptions options, Theme theme) {
        Locale asked = options.get(PdfOptions.LANGUAGE);
        return options.given().contains(PdfOptions.LANGUAGE)
                ? asked
                : theme.language().orElse(asked);
    }

    /** Stops before there is a file, if there is something no font can draw. */
    private static void refuse(List<Omission> undrawable) {
        if (!undrawable.isEmpty()) {
            String places =
                    undrawable.stream()
                            .limit(MOST_PLACES)
                            .map(one -> one.path() + " (" + one.reason() + ")")
                            .collect(Collectors.joining("; "));
            int more = undrawable.size() - MOST_PLACES;
            throw new ExportException(
                    FORMAT.id(),
                    "no font has some characters: %s%s. Name a font that has them in font.others of"
                                    .formatted(
                                            places,
                                            more > 0 ? " and %s more places".formatted(more) : "")
                            + " a theme, change the record, or set missing-characters to show");
        }
    }
}
