// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openminutes.docx.TemplateOf.body;
import static org.openminutes.docx.TemplateOf.control;
import static org.openminutes.docx.TemplateOf.field;
import static org.openminutes.docx.TemplateOf.p;
import static org.openminutes.docx.TemplateOf.r;
import static org.openminutes.docx.TemplateOf.repeat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openminutes.docx.extend.Extensions;
import org.openminutes.export.ExportOptions;
import org.openminutes.model.Minutes;

/** Templates of quite different make, as municipalities have them. */
class MakesTest {

    private static final OoxmlSchema SCHEMA = new OoxmlSchema();

    static Stream<Arguments> makes() {
        return Stream.of(
                Arguments.of("tables within tables", tables(), false),
                Arguments.of("merge fields", mergeFields(), true),
                Arguments.of("tokens", tokens(), true),
                Arguments.of("plain tagged document", tagged(), false),
                Arguments.of("old, direct formatting, no styles", old(), true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("makes")
    void shows_what_it_has_fields_for_whatever_the_record(
            String name, TemplateOf made, boolean convert) throws IOException {
        byte[] file = made.bytes();
        if (convert) {
            TemplateConversion conversion = TemplateConversion.of(file);
            assertThat(conversion.lines()).noneMatch(TemplateConversion.Line::isLeft);
            file = conversion.bytes();
        }
        assertThat(TemplateCheck.of(name, file, Extensions.NONE).isUsable()).isTrue();
        DocxTemplate template = DocxTemplate.of(name, file);
        for (Map.Entry<String, Minutes> record : Records.all().entrySet()) {
            for (boolean last : new boolean[] {true, false}) {
                byte[] word = export(template, record.getValue(), last);
                assertThat(SCHEMA.faults(word)).as(record.getKey()).isEmpty();
                assertThat(WordLint.faults(word)).as(record.getKey()).isEmpty();
                assertThat(WordText.of(word)).contains(record.getValue().title());
            }
        }
        String page = WordText.of(export(template, Records.ordinary(), true));
        assertThat(page)
                .contains("Anna Berg", "Plan för ortens vård")
                .doesNotContain("{{", "«", "exempel");
    }

    private static TemplateOf tables() {
        String people =
                "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>"
                        + repeat("attendance", "<w:tr><w:tc>" + p(field("line")) + "</w:tc></w:tr>")
                        + "</w:tbl>";
        String outer =
                "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr><w:tc>"
                        + p(field("title"))
                        + "</w:tc><w:tc>"
                        + people
                        + p("")
                        + "</w:tc></w:tr>"
                        + repeat(
                                "allItems",
                                "<w:tr><w:tc>"
                                        + p(field("number"))
                                        + "</w:tc><w:tc>"
                                        + p(field("allItems/title"))
                                        + repeat("entries", control("text", p(r("x"))))
                                        + "</w:tc></w:tr>")
                        + "</w:tbl>";
        return body(outer + p(""));
    }

    private static TemplateOf mergeFields() {
        return body(
                p(merge("Rubrik"))
                        + p(merge("#Närvarande") + merge("namn") + r(", ") + merge("/Närvarande"))
                        + p(merge("#punkter"))
                        + p(merge("rubrik"))
                        + p(merge("/punkter")));
    }

    private static String merge(String name) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> MERGEFIELD </w:instrText></w:r><w:r><w:instrText>\"%1$s\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>«%1$s»</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                .formatted(name);
    }

    private static TemplateOf tokens() {
        return body(p(r("{{ti") + r("tle}}"))
                        + "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>"
                        + p(r("{{#present}}{{line}}{{/present}}"))
                        + "</w:tc></w:tr></w:tbl>"
                        + p(r("{{#items}}"))
                        + p(r("{{heading}}"))
                        + p(r("{{#entries}}"))
                        + p(r("{{text}}"))
                        + p(r("{{/entries}}"))
                        + p(r("{{/items}}")))
                .header(p(r("${date} {{^dispatches}}inget{{/dispatches}}")));
    }

    private static TemplateOf tagged() {
        return body(
                control("title", p(r("exempel")))
                        + control("attendance", control("attendance/line", p(r("exempel"))))
                        + control("items?", p(r("Punkter")))
                        + control("allItems", control("heading", p(r("exempel")))));
    }

    private static TemplateOf old() {
        String look =
                "<w:r><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New"
                        + " Roman\"/><w:b/><w:sz w:val=\"28\"/></w:rPr><w:t>";
        return body(
                "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>"
                        + look
                        + "«rubrik»</w:t></w:r></w:p>"
                        + p("")
                        + p(
                                look
                                        + "Närvarande: </w:t></w:r>"
                                        + r("{{#närvarande}}{{namn}} {{/närvarande}}"))
                        + p(r("{{#ärenden}}"))
                        + p(look + "{{nummer}}</w:t></w:r><w:r><w:tab/></w:r>" + r("{{rubrik}}"))
                        + p(r("{{/ärenden}}")));
    }

    private static byte[] export(DocxTemplate template, Minutes minutes, boolean last)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportOptions options =
                ExportOptions.NONE
                        .with(DocxOptions.TEMPLATE, template)
                        .with(DocxOptions.FINAL, last);
        new DocxExporter().export(minutes, options, out);
        return out.toByteArray();
    }
}
