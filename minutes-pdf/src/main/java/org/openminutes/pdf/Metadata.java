// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfDocumentInfo;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.xmp.XMPConst;
import com.itextpdf.kernel.xmp.XMPException;
import com.itextpdf.kernel.xmp.XMPMeta;
import com.itextpdf.kernel.xmp.XMPMetaFactory;
import com.itextpdf.kernel.xmp.options.PropertyOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.openminutes.model.Actor;
import org.openminutes.model.Minutes;
import org.openminutes.model.When;

/** What a document tells a machine of itself: title, language, body, date and register number. */
final class Metadata {

    private static final String OURS = "urn:openminutes:minutes:1#";
    private static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'yyyyMMdd'000000Z'", Locale.ROOT);

    private static final XMPMeta SCHEMAS = read();

    private final Minutes minutes;
    private final Characters characters;

    Metadata(Minutes minutes, Characters characters) {
        this.minutes = minutes;
        this.characters = characters;
    }

    void writeTo(
            PdfDocument pdf,
            PdfProfile profile,
            String language,
            Optional<AssociatedFile> associated) {
        info(pdf.getDocumentInfo());
        try {
            // PDF/A-4 wants no extension schemas
            XMPMeta xmp = profile.isPdf2() ? XMPMetaFactory.create() : declared();
            xmp.appendArrayItem(
                    XMPConst.NS_DC,
                    "language",
                    new PropertyOptions(PropertyOptions.ARRAY),
                    language,
                    null);
            ours(xmp, associated);
            pdf.setXmpMetadata(xmp);
        } catch (XMPException e) {
            throw new IllegalStateException("cannot write metadata", e);
        }
    }

    /** The clock has no say: the day of the meeting is the only time a record knows. */
    private void info(PdfDocumentInfo info) {
        info.setTitle(characters.line(minutes.title()));
        // the library splits an author at commas, which PDF/A-1 does not bear
        minutes.meeting()
                .body()
                .map(body -> characters.line(body.asWritten()).replace(",", " –"))
                .ifPresent(info::setAuthor);
        Optional<LocalDate> day = minutes.meeting().date().flatMap(When::known);
        info.setMoreInfo(PdfName.CreationDate.getValue(), day.map(PDF_DATE::format).orElse(null));
        info.setMoreInfo(PdfName.ModDate.getValue(), day.map(PDF_DATE::format).orElse(null));
    }

    private void ours(XMPMeta xmp, Optional<AssociatedFile> associated) throws XMPException {
        XMPMetaFactory.getSchemaRegistry().registerNamespace(OURS, "minutes");
        set(xmp, "record", Optional.of(minutes.id().value()));
        set(xmp, "kind", Optional.of(minutes.kind().name()));
        set(
                xmp,
                "edition",
                Optional.of(minutes.edition().version() + " " + minutes.edition().stage().name()));
        set(xmp, "body", minutes.meeting().body().map(Actor::asWritten));
        set(
                xmp,
                "meetingDate",
                minutes.meeting()
                        .date()
                        .map(when -> when.known().map(Object::toString).orElse(when.asWritten())));
        set(xmp, "registryNumber", minutes.registryNumber());
        set(xmp, "classification", minutes.classification());
        set(xmp, "sourceSha256", associated.map(file -> Sha256.hex(file.bytes())));
    }

    private static void set(XMPMeta xmp, String name, Optional<String> value) throws XMPException {
        if (value.isPresent()) {
            xmp.setProperty(OURS, name, value.get());
        }
    }

    /** A copy of the schemas we declare; reading them takes longer than a page. */
    private static XMPMeta declared() {
        synchronized (SCHEMAS) {
            return (XMPMeta) SCHEMAS.clone();
        }
    }

    private static XMPMeta read() {
        try (InputStream in = Metadata.class.getResourceAsStream("schemas.xmp")) {
            if (in == null) {
                throw new IllegalStateException("schemas.xmp is missing from the jar");
            }
            return XMPMetaFactory.parse(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMPException e) {
            throw new IllegalStateException("schemas.xmp cannot be read", e);
        }
    }
}
