// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openminutes.export.ExportOptions;
import org.openminutes.model.When;

/** What the file tells a machine. */
class MetadataTest {

    @Test
    void tells_title_body_day_register_number_and_language() throws IOException {
        String xmp = xmp(Written.of(Samples.notes()));

        assertThat(xmp)
                .contains("Minnesanteckningar Samverkansrådet Norra länet den 3 mars 2026")
                .contains("minutes:body=\"Samverkansrådet Norra länet\"")
                .contains("minutes:meetingDate=\"2026-03-03\"")
                .contains("minutes:registryNumber=\"SRN 2026-0042\"")
                .contains("minutes:kind=\"NOTES\"")
                .contains("minutes:edition=\"2 DRAFT\"")
                .contains("sv-SE");
    }

    @Test
    void the_only_time_is_the_day_of_the_meeting() throws IOException {
        try (PdfDocument pdf = Written.of(Samples.notes()).open()) {
            assertThat(pdf.getDocumentInfo().getMoreInfo("CreationDate"))
                    .isEqualTo("D:20260303000000Z");
        }
        try (PdfDocument pdf = Written.of(Samples.empty()).open()) {
            assertThat(pdf.getDocumentInfo().getMoreInfo("CreationDate")).isNull();
            assertThat(pdf.getDocumentInfo().getMoreInfo("ModDate")).isNull();
        }
    }

    @Test
    void a_day_without_year_is_told_as_written() throws IOException {
        var minutes = Samples.empty().toBuilder().date(When.dayAndMonth(6, 3, "6 mars")).build();

        assertThat(xmp(Written.of(minutes))).contains("minutes:meetingDate=\"6 mars\"");
    }

    @Test
    void the_language_of_the_record_goes_before_that_of_the_labels() throws IOException {
        var finnish =
                Samples.empty().toBuilder()
                        .language(Optional.of(Locale.forLanguageTag("fi")))
                        .build();
        ExportOptions english = ExportOptions.NONE.withText(PdfOptions.LANGUAGE, "en");

        assertThat(language(Written.of(finnish, english))).isEqualTo("fi");
        var unknown = Samples.empty().toBuilder().language(Optional.empty()).build();
        assertThat(language(Written.of(unknown, english))).isEqualTo("en");
        assertThat(language(Written.of(unknown))).isEqualTo("sv-SE");
    }

    @Test
    void shows_its_title_in_the_window() throws IOException {
        try (PdfDocument pdf = Written.of(Samples.empty()).open()) {
            assertThat(
                            pdf.getCatalog()
                                    .getPdfObject()
                                    .getAsDictionary(PdfName.ViewerPreferences)
                                    .getAsBool(PdfName.DisplayDocTitle))
                    .isTrue();
        }
    }

    @Test
    void a_file_inside_is_named_with_its_checksum() throws IOException {
        byte[] xml = "<minutes/>".getBytes(StandardCharsets.UTF_8);
        ExportOptions options =
                ExportOptions.NONE
                        .with(PdfOptions.PROFILE, PdfProfile.A_3A)
                        .with(
                                PdfOptions.ASSOCIATED,
                                Optional.of(AssociatedFile.of("m.xml", "application/xml", xml)));

        Written written = Written.of(Samples.notes(), options);

        assertThat(xmp(written)).contains("minutes:sourceSha256=\"" + Sha256.hex(xml) + "\"");
        try (PdfDocument pdf = written.open()) {
            assertThat(pdf.getCatalog().getNameTree(PdfName.EmbeddedFiles).getNames().keySet())
                    .extracting(Object::toString)
                    .containsExactly("m.xml");
        }
    }

    private static String xmp(Written written) throws IOException {
        try (PdfDocument pdf = written.open()) {
            return new String(pdf.getXmpMetadataBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String language(Written written) throws IOException {
        try (PdfDocument pdf = written.open()) {
            return pdf.getCatalog().getLang().getValue();
        }
    }
}
