// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openminutes.docx.TemplateOf.body;
import static org.openminutes.docx.TemplateOf.p;
import static org.openminutes.docx.TemplateOf.r;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openminutes.docx.TemplateConversion.Line;
import org.openminutes.export.ExportOptions;
import org.openminutes.model.Minutes;

/** Placeholders of other systems become controls. */
class TemplateConversionTest {

    private static final Minutes RECORD = Records.ordinary();

    @Test
    void tokens_become_controls_and_keep_their_look() throws IOException {
        String bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>{{title}}</w:t></w:r>";

        String page = converted(body(p(r("Om ") + bold + r(", ${date} i «place»."))));

        assertThat(page)
                .contains("<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Minnesanteckningar")
                .contains("2026-03-03", "Kommunhuset")
                .doesNotContain("{{", "${", "«");
    }

    @Test
    void a_token_split_over_runs_is_joined() throws IOException {
        String split =
                r("Den {{da")
                        + "<w:proofErr w:type=\"spellStart\"/>"
                        + r("te")
                        + r("}} kl {{time}}");

        String page = WordText.plain(converted(body(p(split))));

        assertThat(page.strip()).isEqualTo("Den 2026-03-03 kl 09:00–11:30");
    }

    @Test
    void swedish_names_and_names_of_the_loop_are_understood() throws IOException {
        String page =
                WordText.plain(
                        converted(
                                body(
                                        p(r("{{Datum}} {{ Diarienummer }}"))
                                                + p(r("{{#each punkter}}"))
                                                + p(r("{{p.rubrik}}"))
                                                + p(r("{{/each}}")))));

        assertThat(page.strip().split("\n"))
                .containsExactly("2026-03-03 OR 2026/12", "Öppnande", "Plan för ortens vård");
    }

    @Test
    void loops_become_repeating_sections_around_paragraphs_rows_and_runs() throws IOException {
        String rows =
                "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>"
                        + p(r("{{#present}}{{line}}"))
                        + "</w:tc><w:tc>"
                        + p(r("{{who}}{{/present}}"))
                        + "</w:tc></w:tr></w:tbl>";
        String dedicated =
                "<w:tbl><w:tblPr/><w:tblGrid/>"
                        + row("{{#items}}")
                        + row("{{heading}}")
                        + row("{{/items}}")
                        + "</w:tbl>";
        String inline = p(r("Med: {{#present}}{{who}}; {{/present}}slut"));

        String page = converted(body(rows + inline + dedicated));

        assertThat(page.split("<w:tr>", -1)).hasSize(5);
        assertThat(WordText.plain(page)).contains("Med: Anna Berg; Bo Ek; slut", "1 Öppnande");
    }

    @Test
    void conditions_and_nested_loops() throws IOException {
        String page =
                WordText.plain(
                        converted(
                                body(
                                        p(r("{{#absent}}"))
                                                + p(r("{{line}}"))
                                                + p(r("{{/absent}}"))
                                                + p(
                                                        r(
                                                                "{{^dispatches}}Inget"
                                                                        + " utskick{{/dispatches}}"))
                                                + p(
                                                        r(
                                                                "{{#registryNumber}}Dnr"
                                                                        + " finns{{/registryNumber}}"))
                                                + p(r("{{#items}}"))
                                                + p(r("{{title}}"))
                                                + p(r("{{#entries}}"))
                                                + p(r("{{text}}"))
                                                + p(r("{{/entries}}"))
                                                + p(r("{{/items}}")))));

        assertThat(page)
                .contains("Cia Dal", "Inget utskick", "Dnr finns", "Planen har varit på remiss.")
                .doesNotContain("{{");
    }

    @Test
    void merge_fields_become_controls_though_their_instruction_is_split() throws IOException {
        String split =
                mark("begin")
                        + "<w:r><w:instrText> MERGE</w:instrText></w:r><w:r><w:instrText>FIELD"
                        + " ti</w:instrText></w:r><w:r><w:instrText>tle \\*"
                        + " MERGEFORMAT</w:instrText></w:r>"
                        + mark("separate")
                        + "<w:r><w:rPr><w:i/></w:rPr><w:t>«title»</w:t></w:r>"
                        + mark("end");
        String simple =
                "<w:fldSimple w:instr=\" MERGEFIELD date \">" + r("«date»") + "</w:fldSimple>";
        String page = mark("begin") + "<w:r><w:instrText> PAGE </w:instrText></w:r>" + mark("end");

        String xml = converted(body(p(split) + p(simple) + p(page)));

        assertThat(xml)
                .contains(
                        "<w:rPr><w:i/><w:iCs/></w:rPr><w:t"
                                + " xml:space=\"preserve\">Minnesanteckningar")
                .contains("2026-03-03", " PAGE ")
                .doesNotContain("MERGEFIELD");
    }

    @Test
    void what_means_no_field_stays_and_is_reported_with_place_and_nearest() {
        TemplateConversion conversion =
                TemplateConversion.of(
                        body(p(r("{{titel på mötet}} {{titlle}} {{date}}"))
                                        + p(r("{{#items}} utan slut")))
                                .bytes());

        List<Line> lines = conversion.lines();

        assertThat(lines)
                .extracting(Line::written)
                .contains("{{titlle}}", "{{#items}}", "{{date}}");
        assertThat(lines)
                .filteredOn(line -> line.written().equals("{{titlle}}"))
                .allSatisfy(
                        line -> {
                            assertThat(line.isLeft()).isTrue();
                            assertThat(line.nearest()).contains("title");
                            assertThat(line.spot().part()).isEqualTo("word/document.xml");
                            assertThat(line.spot().paragraph()).isEqualTo(1);
                        });
        assertThat(lines)
                .filteredOn(line -> line.written().equals("{{date}}"))
                .extracting(Line::tag)
                .containsExactly("date");
    }

    @Test
    void nothing_but_placeholders_changes() throws IOException {
        String xml =
                p("<w:r><w:t>a</w:t><w:tab/><w:t>{{x</w:t></w:r>") + p(r("{{title}}")) + p(r("}}"));

        byte[] file = TemplateConversion.of(body(xml).bytes()).bytes();

        assertThat(WordText.body(file)).contains("<w:t>a</w:t><w:tab/><w:t>{{x</w:t>");
        byte[] plain = body(p(r("inget"))).bytes();
        assertThat(WordText.parts(TemplateConversion.of(plain).bytes()).get("word/document.xml"))
                .isEqualTo(WordText.parts(plain).get("word/document.xml"));
    }

    @Test
    void the_result_is_valid_and_clean() throws IOException {
        byte[] file =
                TemplateConversion.of(
                                body(p(r("{{title}}"))
                                                + p(r("{{#items}}"))
                                                + p(r("{{heading}}"))
                                                + p(r("{{/items}}")))
                                        .bytes())
                        .bytes();

        assertThat(new OoxmlSchema().faults(file)).isEmpty();
        assertThat(WordLint.faults(file)).isEmpty();
    }

    private static String row(String text) {
        return "<w:tr><w:tc>" + p(r(text)) + "</w:tc></w:tr>";
    }

    private static String mark(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    /** The page a converted template makes. */
    private static String converted(TemplateOf template) throws IOException {
        byte[] file = TemplateConversion.of(template.bytes()).bytes();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportOptions options =
                ExportOptions.NONE
                        .with(DocxOptions.TEMPLATE, DocxTemplate.of("test.dotx", file))
                        .with(DocxOptions.FINAL, true);
        new DocxExporter().export(RECORD, options, out);
        return WordText.body(out.toByteArray());
    }
}
