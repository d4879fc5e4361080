// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.kernel.pdf.PdfDocumentInfo;
import com.itextpdf.kernel.pdf.PdfName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.openminutes.model.Actor;
import org.openminutes.model.Minutes;
import org.openminutes.model.When;

/** What a document tells a machine of itself: title, language, body, date and register number. */
final class Metadata {

    private static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'yyyyMMdd'000000Z'", Locale.ROOT);
    private static final String SCHEMAS = read();

    /** Well-Tagged PDF, which PDF/UA-2 is for those who read by machine. */
    private static final String WELL_TAGGED =
            """
                  <pdfd:declarations><rdf:Bag><rdf:li
                      pdfd:conformsTo="http://pdfa.org/declarations/wtpdf#accessibility1.0"/>
                  </rdf:Bag></pdfd:declarations>
            """;

    private final Minutes minutes;
    private final Characters characters;

    Metadata(Minutes minutes, Characters characters) {
        this.minutes = minutes;
        this.characters = characters;
    }

    void writeTo(
            ArchivalPdf pdf,
            PdfProfile profile,
            String language,
            Optional<AssociatedFile> associated) {
        info(pdf.getDocumentInfo());
        pdf.describedBy(producer -> packet(profile, language, associated, producer));
    }

    /** The clock has no say: the day of the meeting is the only time a record knows. */
    private void info(PdfDocumentInfo info) {
        info.setTitle(characters.line(minutes.title()));
        author().ifPresent(info::setAuthor);
        Optional<LocalDate> day = day();
        info.setMoreInfo(PdfName.CreationDate.getValue(), day.map(PDF_DATE::format).orElse(null));
        info.setMoreInfo(PdfName.ModDate.getValue(), day.map(PDF_DATE::format).orElse(null));
    }

    private Optional<LocalDate> day() {
        return minutes.meeting().date().flatMap(When::known);
    }

    /** The body; a comma would make two authors of it, which PDF/A-1 does not bear. */
    private Optional<String> author() {
        return minutes.meeting()
                .body()
                .map(body -> characters.line(body.asWritten()).replace(",", " –"));
    }

    private byte[] packet(
            PdfProfile profile,
            String language,
            Optional<AssociatedFile> associated,
            String producer) {
        XmpPacket xmp = new XmpPacket();
        ours(xmp, associated);
        Optional<String> time = day().map(day -> day + "T00:00:00Z");
        xmp.set("xmp:CreateDate", time).set("xmp:ModifyDate", time).set("pdf:Producer", producer);
        standards(xmp, profile, associated.isPresent());
        xmp.array("dc:language", "Bag", language);
        author().ifPresent(author -> xmp.array("dc:creator", "Seq", author));
        return xmp.array("dc:title", "Alt", characters.line(minutes.title())).bytes();
    }

    /** What the file claims to meet. */
    private static void standards(XmpPacket xmp, PdfProfile profile, boolean withFile) {
        switch (profile) {
            case A_1A -> xmp.set("pdfaid:part", "1").set("pdfaid:conformance", "A");
            case A_2A -> xmp.set("pdfaid:part", "2").set("pdfaid:conformance", "A");
            case A_3A -> xmp.set("pdfaid:part", "3").set("pdfaid:conformance", "A");
            case A_4 ->
                    xmp.set("pdfaid:part", "4")
                            .set("pdfaid:rev", "2020")
                            .set(
                                    "pdfaid:conformance",
                                    withFile ? Optional.of("F") : Optional.empty());
        }
        if (profile.isPdf2()) {
            // PDF/A-4 wants no extension schemas
            xmp.set("pdfuaid:part", "2").set("pdfuaid:rev", "2024").raw(WELL_TAGGED);
        } else {
            xmp.set("pdfuaid:part", "1").raw(SCHEMAS);
        }
    }

    private void ours(XmpPacket xmp, Optional<AssociatedFile> associated) {
        xmp.set("minutes:record", minutes.id().value())
                .set("minutes:kind", minutes.kind().name())
                .set(
                        "minutes:edition",
                        minutes.edition().version() + " " + minutes.edition().stage().name())
                .set("minutes:body", minutes.meeting().body().map(Actor::asWritten))
                .set(
                        "minutes:meetingDate",
                        minutes.meeting()
                                .date()
                                .map(
                                        when ->
                                                when.known()
                                                        .map(Object::toString)
                                                        .orElse(when.asWritten())))
                .set("minutes:registryNumber", minutes.registryNumber())
                .set("minutes:classification", minutes.classification())
                .set("minutes:sourceSha256", associated.map(file -> Sha256.hex(file.bytes())));
    }

    /** The schemas we declare, as elements. */
    private static String read() {
        try (InputStream in = Metadata.class.getResourceAsStream("schemas.xmp")) {
            if (in == null) {
                throw new IllegalStateException("schemas.xmp is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
