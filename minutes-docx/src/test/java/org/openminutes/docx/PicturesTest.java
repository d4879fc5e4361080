// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openminutes.docx.TemplateOf.body;
import static org.openminutes.docx.TemplateOf.control;
import static org.openminutes.docx.TemplateOf.p;
import static org.openminutes.docx.TemplateOf.repeat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openminutes.docx.extend.Picture;
import org.openminutes.docx.kit.Kit;
import org.openminutes.export.ExportOptions;
import org.openminutes.model.Minutes;

/** Logos and signatures of the caller. */
class PicturesTest {

    private static final Minutes RECORD = Records.ordinary();
    private static final String SAMPLE =
            "<w:r><w:drawing><wp:inline><wp:extent cx=\"1000000\" cy=\"500000\"/><wp:docPr id=\"4\""
                    + " name=\"a\" descr=\"exempel\"/><a:graphic"
                    + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData"
                    + " uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><a:blip"
                    + " r:embed=\"rIdX\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";

    @TempDir Path folder;

    @Test
    void a_picture_fills_the_frame_unstretched_with_its_own_words() throws IOException {
        TemplateOf template = body(p(control("picture/logo", SAMPLE)));

        Map<String, String> parts = parts(template, Map.of("logo", picture("Norrviks & kommun")));

        assertThat(parts.get("word/document.xml"))
                .contains(
                        "descr=\"Norrviks &amp; kommun\"",
                        "cx=\"500000\" cy=\"500000\"",
                        "r:embed=\"rIdPicture1\"");
        assertThat(parts.get("word/_rels/document.xml.rels"))
                .contains("Id=\"rIdPicture1\"", "/word/media/minutes1.png");
        assertThat(parts.get("[Content_Types].xml")).contains("image/png");
        assertThat(parts).containsKey("word/media/minutes1.png");
    }

    @Test
    void without_one_the_sample_stays_but_a_sample_signature_goes() throws IOException {
        TemplateOf logo = body(p(control("picture/logo", SAMPLE)));
        TemplateOf given = body(p(control("picture/logo:given", SAMPLE)));
        TemplateOf signature = body(repeat("attestations", p(control("picture", SAMPLE))));

        assertThat(parts(logo, Map.of()).get("word/document.xml")).contains("descr=\"exempel\"");
        assertThat(parts(signature, Map.of()).get("word/document.xml")).doesNotContain("exempel");
        assertThat(parts(given, Map.of()).get("word/document.xml")).doesNotContain("exempel");
        assertThat(parts(given, Map.of("logo", picture("Ekby"))).get("word/document.xml"))
                .contains("descr=\"Ekby\"");
        assertThat(
                        parts(signature, Map.of("Anna Berg", picture("Anna Bergs namnteckning")))
                                .get("word/document.xml"))
                .contains("Anna Bergs namnteckning");
    }

    @Test
    void the_built_in_template_shows_no_arms_nobody_gave() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxExporter().export(RECORD, ExportOptions.NONE, out);

        assertThat(WordText.parts(out.toByteArray()).get("word/headerFirst.xml"))
                .doesNotContain("logotyp", "w:drawing");
    }

    @Test
    void the_logo_of_the_kit_is_changed_in_its_header() throws IOException {
        DocxTemplate template = DocxTemplate.of("protokoll", Kit.file("protokoll"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxExporter()
                .export(
                        RECORD,
                        ExportOptions.NONE
                                .with(DocxOptions.TEMPLATE, template)
                                .with(DocxOptions.PICTURES, Map.of("logo", picture("Ekby vapen"))),
                        out);

        byte[] file = out.toByteArray();
        assertThat(WordText.parts(file).get("word/headerFirst.xml")).contains("Ekby vapen");
        assertThat(WordText.parts(file).get("word/_rels/headerFirst.xml.rels"))
                .contains("minutes1.png");
        assertThat(new OoxmlSchema().faults(file)).isEmpty();
        assertThat(WordText.of(file)).contains("Ortsrådet");
    }

    @Test
    void a_control_without_a_sample_picture_is_refused() {
        assertThatThrownBy(() -> body(p(control("picture/logo", TemplateOf.r("logo")))).compile())
                .hasMessageContaining("picture/logo")
                .hasMessageContaining("insert one");
    }

    @Test
    void a_picture_that_is_none_or_too_large_is_refused_with_its_name() throws IOException {
        Path text = Files.writeString(folder.resolve("a.png"), "hej");
        Path huge = folder.resolve("b.png");
        try (var file = new java.io.RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(200L * 1024 * 1024);
        }

        assertThatThrownBy(() -> DocxOptions.PICTURES.read("logo=" + text + "|x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.png")
                .hasMessageContaining("PNG or JPEG");
        assertThatThrownBy(() -> DocxOptions.PICTURES.read("logo=" + huge + "|x"))
                .hasMessageContaining("b.png")
                .hasMessageContaining("smaller");
        assertThatThrownBy(() -> DocxOptions.PICTURES.read("logo"))
                .hasMessageContaining("NAME=FILE|ALTERNATIVE TEXT");
        assertThatThrownBy(() -> Picture.of(png(), " ")).hasMessageContaining("alternative text");
    }

    private static Picture picture(String alternative) throws IOException {
        return Picture.of(png(), alternative);
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static Map<String, String> parts(TemplateOf template, Map<String, Picture> pictures)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxExporter()
                .export(
                        RECORD,
                        ExportOptions.NONE
                                .with(DocxOptions.TEMPLATE, template.compile())
                                .with(DocxOptions.PICTURES, pictures),
                        out);
        return WordText.parts(out.toByteArray());
    }
}
