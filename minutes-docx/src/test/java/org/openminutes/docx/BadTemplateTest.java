// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be templates: one clear error, with the place. */
class BadTemplateTest {

    private static final int MEGABYTE = 1 << 20;

    @TempDir Path folder = Path.of("");

    private static void refuses(byte[] file, String... words) {
        assertThatThrownBy(() -> DocxTemplate.of("mall.dotx", file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("template mall.dotx cannot be used")
                .satisfies(e -> assertThat(e.getMessage()).contains(words));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] good() {
        return DocxTemplate.builtInFile();
    }

    @Test
    void what_is_no_zip_file_or_ends_too_soon() {
        refuses(utf8("Minnesanteckningar"), "no zip file");
        refuses(new byte[0], "no zip file");
        refuses(java.util.Arrays.copyOf(good(), 4000), "no sound Word file");
    }

    @Test
    void a_zip_bomb_and_an_image_of_200_megabytes() throws IOException {
        byte[] bomb = large("word/media/image1.png", 200);

        assertThat(bomb).hasSizeLessThan(MEGABYTE);
        refuses(bomb, "larger than 64 MB when unpacked", "word/media/image1.png");
        Path file = folder.resolve("stor.dotx");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200L * MEGABYTE);
        }
        assertThatThrownBy(() -> DocxTemplate.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("stor.dotx")
                .hasMessageContaining("larger than 64 MB");
    }

    /** The built-in template with one more part of zeros. */
    private static byte[] large(String name, int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var part : WordText.parts(good()).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(utf8(part.getValue()));
            }
            zip.putNextEntry(new ZipEntry(name));
            byte[] piece = new byte[MEGABYTE];
            for (int i = 0; i < megabytes; i++) {
                zip.write(piece);
            }
        }
        return out.toByteArray();
    }

    @Test
    void parts_that_are_missing() {
        refuses(WordEdit.of(good()).without("[Content_Types].xml").bytes(), "[Content_Types].xml");
        refuses(WordEdit.of(good()).without("_rels/.rels").bytes(), "no document in it");
        refuses(WordEdit.of(good()).without("word/document.xml").bytes(), "no document in it");
        refuses(
                WordEdit.of(good()).without("word/header.xml").bytes(),
                "word/document.xml",
                "refers to word/header.xml, which is not in the file");
        refuses(
                WordEdit.of(good()).part("word/extra.xyz", utf8("?")).bytes(),
                "[Content_Types].xml does not say what word/extra.xyz is");
    }

    @Test
    void a_template_without_any_control() {
        refuses(
                TemplateOf.body(TemplateOf.p(TemplateOf.r("Bara text"))).bytes(),
                "no content control");
    }

    @Test
    void controls_with_broken_xml_and_bytes_that_are_no_characters() {
        refuses(
                TemplateOf.body("<w:p><w:sdt><w:sdtPr><w:tag w:val=\"title\"/></w:sdt></w:p>")
                        .bytes(),
                "word/document.xml is no XML",
                "sdtPr");
        refuses(
                WordEdit.of(good()).part("word/header.xml", new byte[] {'<', (byte) 0xC3}).bytes(),
                "word/header.xml is no XML");
    }

    @Test
    void entities_in_any_part() {
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
        for (String part :
                new String[] {
                    "word/document.xml",
                    "word/styles.xml",
                    "word/numbering.xml",
                    "word/_rels/document.xml.rels",
                    "[Content_Types].xml"
                }) {
            refuses(
                    WordEdit.of(good()).part(part, utf8(entity + "<x>&e;</x>")).bytes(),
                    part.replaceFirst("^word/(styles|numbering)\\.xml$", "the $1 of the template"),
                    "DOCTYPE");
        }
    }

    @Test
    void a_relation_never_leads_out_of_the_file() {
        byte[] file =
                WordEdit.of(good())
                        .everywhere("Target=\"/word/styles.xml\"", "Target=\"../../../etc/passwd\"")
                        .bytes();

        refuses(file, "refers to etc/passwd, which is not in the file");
    }
}
