// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openminutes.intake.ImportException;
import org.openminutes.intake.Source;

/** The XML files inside a PDF; what is unpacked is bounded. */
final class Inside {

    private static final int MOST_FILES = 100;

    private Inside() {}

    static List<Source> of(Source pdf) {
        try (PdfDocument document = new PdfDocument(Bounded.reader(pdf.bytes()))) {
            Map<PdfString, PdfObject> names =
                    document.getCatalog().getNameTree(PdfName.EmbeddedFiles).getNames();
            List<Source> found = new ArrayList<>();
            for (PdfObject entry : names.values().stream().limit(MOST_FILES).toList()) {
                if (entry instanceof PdfDictionary file) {
                    xml(file, pdf.name()).ifPresent(found::add);
                }
            }
            return found;
        } catch (IOException | RuntimeException | AssertionError | StackOverflowError e) {
            if (Bounded.isTooMuch(e)) {
                throw new ImportException(
                        "%s: unpacks to more than %s MB, as no record does; ask who made it for the record as XML"
                                .formatted(pdf.name(), Source.MAX_SIZE / (1024 * 1024)),
                        e);
            }
            // the library's readers take much for granted that a damaged file does not grant
            throw new ImportException(
                    "%s: is a damaged PDF, or one with a password; fetch it anew, without a password"
                            .formatted(pdf.name()),
                    e);
        }
    }

    private static Optional<Source> xml(PdfDictionary file, String outer) {
        String name = name(file.getAsString(PdfName.UF), file.getAsString(PdfName.F));
        PdfDictionary streams = file.getAsDictionary(PdfName.EF);
        PdfStream stream = streams == null ? null : streams.getAsStream(PdfName.F);
        if (stream == null && streams != null) {
            stream = streams.getAsStream(PdfName.UF);
        }
        if (stream == null) {
            return Optional.empty();
        }
        PdfName type = stream.getAsName(PdfName.Subtype);
        boolean isXml =
                name.toLowerCase(Locale.ROOT).endsWith(".xml")
                        || (type != null && type.getValue().endsWith("xml"));
        byte[] bytes = isXml ? stream.getBytes() : null;
        return bytes == null || bytes.length == 0
                ? Optional.empty()
                : Optional.of(Source.of(outer + "/" + name, bytes));
    }

    private static String name(@Nullable PdfString unicode, @Nullable PdfString plain) {
        PdfString name = unicode == null ? plain : unicode;
        return name == null ? "?" : name.toUnicodeString();
    }
}
