// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openminutes.docx.TemplateOf.p;
import static org.openminutes.docx.TemplateOf.r;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openminutes.intake.ImportException;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.MinutesImporter.Recognition;
import org.openminutes.intake.Source;
import org.openminutes.register.Register;

/** Documents that are damaged, or made to do harm. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileDocumentTest {

    private static final String TEXT = p(r("Minnesanteckningar Rådet 3 mars 2026"));

    private static TemplateOf document(String body) {
        return TemplateOf.body(body).mainType(TemplateOf.TYPES + "document.main+xml");
    }

    private static ImportResult read(byte[] file) {
        return new DocxImporter().read(Source.of("x.docx", file), Register.EMPTY);
    }

    private static void refuses(byte[] file, String message) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(ImportException.class)
                .hasMessageStartingWith("x.docx: ")
                .hasMessageContaining(message);
    }

    @Test
    void macros_are_refused() {
        String type = "application/vnd.ms-word.document.macroEnabled.main+xml";
        refuses(document(TEXT).mainType(type).bytes(), "has macros; save it as .docx");
        refuses(
                document(TEXT).part("x", "application/vnd.ms-office.vbaProject", "").bytes(),
                "has macros; save it as .docx");
    }

    @Test
    void a_file_with_a_password_or_of_old_word_is_refused() {
        byte[] file = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3};

        assertThat(new DocxImporter().recognise(Source.of("x.doc", file)))
                .isEqualTo(Recognition.YES);
        refuses(file, "is an old Word file (.doc) or has a password; save it as .docx");
    }

    @Test
    void broken_parts_are_named() {
        refuses(document(TEXT + "<w:p>").bytes(), "/word/document.xml is no XML");
        refuses(document(TEXT).styles("<w:style>").bytes(), "/word/styles.xml is no XML");
        refuses(
                WordEdit.of(document(TEXT).bytes()).without("word/document.xml").bytes(),
                "has no main document");
        refuses(
                WordEdit.of(document(TEXT).bytes())
                        .body(xml -> xml.replace("w:body", "w:x"))
                        .bytes(),
                "/word/document.xml has no body");
        refuses(
                WordEdit.of(document(TEXT).bytes()).without("[Content_Types].xml").bytes(),
                "Word file");
    }

    @Test
    void entities_are_refused() {
        byte[] file =
                WordEdit.of(document(TEXT).bytes())
                        .body(
                                xml ->
                                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                                                + xml)
                        .bytes();

        refuses(file, "DOCTYPE");
    }

    @Test
    void a_zip_bomb_is_refused_before_it_is_unpacked() {
        byte[] file =
                WordEdit.of(document(TEXT).bytes())
                        .part("word/media/image1.png", new byte[200 << 20])
                        .bytes();

        refuses(file, "is larger than 64 MB when unpacked");
    }

    @Test
    void damaged_files_are_refused_or_read_and_nothing_else() {
        byte[] file = document(TEXT + p(r("Text."))).bytes();
        Random random = new Random(5);
        for (int round = 0; round < 400; round++) {
            byte[] damaged =
                    Arrays.copyOf(file, file.length - (round % 2) * random.nextInt(file.length));
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                assertThat(read(damaged).minutes()).isNotNull();
            } catch (ImportException expected) {
                assertThat(expected).hasMessageStartingWith("x.docx: ");
            }
        }
    }

    @Test
    void tables_in_tables_are_read_as_deep_as_they_can_be_parsed() {
        int depth = 240;
        String deep =
                "<w:tbl><w:tr><w:tc>".repeat(depth)
                        + p(r("innerst"))
                        + "</w:tc></w:tr></w:tbl>".repeat(depth);

        assertThat(read(document(TEXT + deep).bytes()).trace().lines())
                .anyMatch(line -> line.text().equals("innerst"));
        refuses(
                document(
                                TEXT
                                        + deep.replace("<w:tc>", "<w:tc><w:x><w:x>")
                                                .replace("</w:tc>", "</w:x></w:x></w:tc>"))
                        .bytes(),
                "is no XML");
    }

    @Test
    void notes_and_styles_that_go_in_circles_end() {
        String circle =
                "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>";
        String note =
                "<w:footnotes %s><w:footnote w:id=\"1\">%s</w:footnote></w:footnotes>"
                        .formatted(
                                TemplateOf.NAMESPACES,
                                p(r("not") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"));

        ImportResult result =
                read(
                        document(
                                        TEXT
                                                + p(
                                                        "<w:pPr><w:pStyle w:val=\"a\"/></w:pPr>"
                                                                + r("Text.")
                                                                + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"))
                                .styles(circle)
                                .part("footnotes", "footnotes+xml", note)
                                .bytes());

        assertThat(result.trace().lines()).hasSize(3);
    }

    @Test
    void other_zip_files_and_texts_are_not_recognised() {
        byte[] other =
                WordEdit.of(document(TEXT).bytes())
                        .without("word/document.xml")
                        .without("word/_rels/document.xml.rels")
                        .bytes();

        assertThat(new DocxImporter().recognise(Source.of("x.zip", other)))
                .isEqualTo(Recognition.NO);
        assertThat(
                        new DocxImporter()
                                .recognise(
                                        Source.of(
                                                "x.txt",
                                                "PK word/".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Recognition.NO);
        assertThat(new DocxImporter().recognise(Source.of("x.docx", document(TEXT).bytes())))
                .isEqualTo(Recognition.YES);
    }
}
