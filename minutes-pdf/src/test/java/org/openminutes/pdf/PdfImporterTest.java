// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.openminutes.export.ExportOptions;
import org.openminutes.intake.ImportException;
import org.openminutes.intake.MinutesImporter.Recognition;
import org.openminutes.intake.Source;
import org.openminutes.register.Register;

/** What becomes of PDF files without a record, and of damaged ones; with one: in minutes-cli. */
class PdfImporterTest {

    private final PdfImporter importer = new PdfImporter();

    @Test
    void knows_its_files_by_their_first_bytes() {
        assertThat(importer.recognise(source("%PDF-1.7\n"))).isEqualTo(Recognition.YES);
        assertThat(importer.recognise(source("mail\n%PDF-1.7\n"))).isEqualTo(Recognition.MAYBE);
        assertThat(importer.recognise(source("# Minnesanteckningar"))).isEqualTo(Recognition.NO);
    }

    @Test
    void a_file_with_pages_only_is_refused_with_what_to_do() {
        Source pages = Source.of("a.pdf", Written.of(Samples.notes()).bytes());

        assertThatThrownBy(() -> importer.read(pages, Register.EMPTY))
                .isInstanceOf(ImportException.class)
                .hasMessageContainingAll("a.pdf", "no record inside", "text, Word or XML", "a-3a");
    }

    @Test
    void what_is_inside_is_named_if_nobody_can_read_it() {
        byte[] pdf = with("<other/>");

        assertThatThrownBy(() -> importer.read(Source.of("a.pdf", pdf), Register.EMPTY))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("a.pdf/minutes.xml");
    }

    @Test
    void damaged_files_are_refused_and_nothing_else_happens() {
        byte[] whole = with("<other/>");
        Random random = new Random(20261127);
        for (int round = 0; round < 300; round++) {
            byte[] damaged = whole.clone();
            if (round % 3 == 0) {
                damaged = Arrays.copyOf(whole, random.nextInt(whole.length));
            } else {
                for (int i = 0; i < 1 + random.nextInt(20); i++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
            }
            Source source = Source.of("skadad.pdf", damaged);

            assertThatThrownBy(() -> importer.read(source, Register.EMPTY))
                    .isInstanceOf(ImportException.class)
                    .hasMessageContaining("skadad.pdf");
        }
    }

    private static byte[] with(String xml) {
        AssociatedFile file =
                AssociatedFile.of(
                        "minutes.xml", "application/xml", xml.getBytes(StandardCharsets.UTF_8));
        return Written.of(
                        Samples.protocol(),
                        ExportOptions.NONE
                                .with(PdfOptions.PROFILE, PdfProfile.A_3A)
                                .with(PdfOptions.ASSOCIATED, Optional.of(file)))
                .bytes();
    }

    private static Source source(String text) {
        return Source.of("x", text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
