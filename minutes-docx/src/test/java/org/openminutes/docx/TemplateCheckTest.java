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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openminutes.docx.extend.Extensions;
import org.openminutes.docx.fault.Catalogue;
import org.openminutes.docx.fault.Fault;
import org.openminutes.docx.kit.Kit;

/** Everything wrong with a template is told at once, with its place. */
class TemplateCheckTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final String STYLES =
            "<w:docDefaults><w:rPrDefault><w:rPr><w:lang"
                    + " w:val=\"sv-SE\"/></w:rPr></w:rPrDefault></w:docDefaults><w:style"
                    + " w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading"
                    + " 1\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style><w:style"
                    + " w:type=\"paragraph\" w:styleId=\"Heading3\"><w:name w:val=\"heading"
                    + " 3\"/><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr></w:style>";
    private static final String HEADING = styled("Heading1", field("title"));

    static List<String> kit() {
        return Kit.names();
    }

    @ParameterizedTest
    @MethodSource("kit")
    void the_kit_is_clean(String name) {
        assertThat(TemplateCheck.of(name, Kit.file(name), Extensions.NONE).faults()).isEmpty();
    }

    @Test
    void a_good_template_is_clean() {
        assertThat(rules(body(HEADING))).isEmpty();
    }

    @Test
    void many_faults_are_told_at_once_each_with_its_place() {
        TemplateOf template =
                body(HEADING + p(field("titel")) + p(field("items/title")) + p(r("{{date}}")))
                        .header(p(field("dat")));

        List<Fault> faults = check(template).faults();

        assertThat(faults)
                .extracting(Fault::rule)
                .containsExactlyInAnyOrder(
                        "unknown-field", "outside-list", "token", "unknown-field");
        assertThat(faults)
                .extracting(fault -> fault.line(SWEDISH))
                .contains(
                        "word/document.xml, under \"exempel\", stycke 2, kontrollen \"Fältet"
                                + " titel\" med taggen titel: det finns inget sådant fält; närmast:"
                                + " title, time, date");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    tracked-changes       | <w:p><w:ins w:id="1" w:author="a"><w:r><w:t>x</w:t></w:r></w:ins></w:p>
                    token                 | <w:p><w:r><w:t>${namn}</w:t></w:r></w:p>
                    merge-field           | <w:p><w:fldSimple w:instr=" MERGEFIELD namn "><w:r><w:t>«namn»</w:t></w:r></w:fldSimple></w:p>
                    no-style              | <w:p><w:pPr><w:pStyle w:val="Finns inte"/></w:pPr></w:p>
                    no-numbering          | <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="99"/></w:numPr></w:pPr></w:p>
                    cell-end              | <w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:tcPr/></w:tc></w:tr></w:tbl>
                    no-rows               | <w:tbl><w:tblPr/><w:tblGrid/></w:tbl>
                    empty-control         | <w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:p/></w:tc></w:tr><w:sdt><w:sdtPr/><w:sdtContent/></w:sdt></w:tbl>
                    open-field            | <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>
                    no-relation           | <w:p><w:hyperlink r:id="rId77"><w:r><w:t>x</w:t></w:r></w:hyperlink></w:p>
                    no-footnote           | <w:p><w:r><w:footnoteReference w:id="5"/></w:r></w:p>
                    no-alternative        | <w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Bild"/></wp:inline></w:drawing></w:r></w:p>
                    heading-skipped       | <w:p><w:pPr><w:pStyle w:val="Heading3"/></w:pPr></w:p>
                    fake-heading          | <w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Närvarande</w:t></w:r></w:p>
                    contrast              | <w:p><w:r><w:rPr><w:color w:val="BBBBBB"/></w:rPr><w:t>blekt</w:t></w:r></w:p>
                    same-id               | <w:p><w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkEnd w:id="1"/><w:bookmarkStart w:id="2" w:name="a"/><w:bookmarkEnd w:id="2"/></w:p>
                    """)
    void each_hindrance_has_its_rule(String rule, String xml) {
        assertThat(rules(body(HEADING + xml))).containsExactly(rule);
    }

    @Test
    void controls_wrongly_nested_and_sections_that_end_together() {
        assertThat(rules(body(styled("Heading1", control("title", field("date"))))))
                .containsExactly("inner-control");
        String inner = repeat("entries", p(field("label")));
        String cell =
                "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>"
                        + repeat("items", p(field("title")) + inner)
                        + "</w:tc></w:tr></w:tbl>";
        // the helper makes each section two items, of which only the last ends the cell
        assertThat(
                        rules(
                                body(
                                        HEADING
                                                + cell.replaceAll(
                                                        "<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>second"
                                                                + " sample</w:t></w:r></w:p></w:sdtContent></w:sdt>",
                                                        ""))))
                .contains("sections-end-together");
    }

    @Test
    void no_headings_and_no_language() {
        TemplateOf bare = body(p(field("title")));

        assertThat(TemplateCheck.of("t", bare.bytes(), Extensions.NONE).faults())
                .extracting(Fault::rule)
                .containsExactlyInAnyOrder("no-headings", "no-language");
    }

    @Test
    void a_growing_table_wants_a_heading_row() {
        String rows =
                "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/><w:gridCol/></w:tblGrid>"
                        + "<w:tr><w:tc><w:p/></w:tc></w:tr>"
                        + repeat("items", "<w:tr><w:tc>" + p(field("heading")) + "</w:tc></w:tr>")
                        + "</w:tbl>";

        assertThat(rules(body(HEADING + rows))).containsExactly("no-header-row");
    }

    @Test
    void what_is_no_template_has_one_fault_that_says_so() {
        TemplateCheck check = TemplateCheck.of("a.dotx", new byte[] {1, 2, 3}, Extensions.NONE);

        assertThat(check.isUsable()).isFalse();
        assertThat(check.faults()).extracting(Fault::rule).containsExactly("unusable");
    }

    @Test
    void what_of_a_record_is_shown_nowhere_is_told_by_path() {
        TemplateOf template = body(HEADING);

        TemplateCheck check = check(template).against(template.compile(), Records.ordinary());

        assertThat(check.isClean()).isTrue();
        assertThat(check.faults())
                .extracting(Fault::toString)
                .contains("items is shown nowhere: \"Öppnande\"")
                .anyMatch(line -> line.startsWith("attendance is shown nowhere"));
    }

    @Test
    void comments_stand_at_the_faults_of_a_copy_that_word_can_open() throws IOException {
        TemplateOf template =
                body(HEADING + p(r("före")) + p(field("titel"))).header(p(field("dat")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        check(template).writeCommented(SWEDISH, out);

        byte[] copy = out.toByteArray();
        Map<String, String> parts = WordText.parts(copy);
        assertThat(parts.get("word/minutesComments.xml"))
                .contains("närmast: title", "word/header.xml");
        assertThat(WordText.body(copy).replaceAll("(?s).*före", ""))
                .containsOnlyOnce("<w:commentReference w:id=\"0\"/>");
        assertThat(WordText.of(copy)).contains("exempel");
        assertThat(new OoxmlSchema().faults(copy)).isEmpty();
    }

    @Test
    void every_rule_has_words_in_both_languages() {
        assertThat(Catalogue.rules())
                .allSatisfy(
                        row -> {
                            assertThat(row.swedish()).isNotBlank().doesNotContain("TODO");
                            assertThat(row.english()).isNotBlank();
                            assertThat(holes(row.swedish())).isEqualTo(holes(row.english()));
                        });
    }

    private static long holes(String message) {
        return java.util.stream.IntStream.range(0, 3)
                .filter(i -> message.contains("{" + i + "}"))
                .count();
    }

    private static TemplateCheck check(TemplateOf template) {
        return TemplateCheck.of("test.dotx", template.styles(STYLES).bytes(), Extensions.NONE);
    }

    private static List<String> rules(TemplateOf template) {
        return check(template).faults().stream().map(Fault::rule).toList();
    }

    private static String styled(String style, String content) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + content + "</w:p>";
    }
}
