// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openminutes.docx.TemplateOf.body;
import static org.openminutes.docx.TemplateOf.control;
import static org.openminutes.docx.TemplateOf.field;
import static org.openminutes.docx.TemplateOf.p;
import static org.openminutes.docx.TemplateOf.r;
import static org.openminutes.docx.TemplateOf.repeat;

import java.nio.charset.StandardCharsets;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

/** Templates that cannot be used say why, where, and what would have been right. */
class TemplateFaultsTest {

    @Test
    void an_unknown_field_names_the_control_the_part_and_the_nearest_fields() {
        refused(body(p(field("titel"))))
                .hasMessageContaining("test.dotx")
                .hasMessageContaining("word/document.xml")
                .hasMessageContaining("\"Fältet titel\"")
                .hasMessageContaining("nearest: title");
    }

    @Test
    void every_fault_is_told_at_once() {
        refused(
                        body(p(field("titel")) + repeat("items", p(field("items/rubrik"))))
                                .header(p(field("dat"))))
                .hasMessageContaining("tag titel")
                .hasMessageContaining("tag items/rubrik")
                .hasMessageContaining("word/header.xml");
    }

    @Test
    void a_group_a_row_and_a_single_text_are_refused_where_they_do_not_fit() {
        refused(body(p(field("meeting")))).hasMessageContaining("meeting/name");
        refused(body(repeat("title", p(r("x"))))).hasMessageContaining("is no list");
        refused(
                        body(
                                p(field("title"))
                                        + "<w:tbl>"
                                        + control("title", "<w:tr><w:tc><w:p/></w:tc></w:tr>")
                                        + "</w:tbl>"))
                .hasMessageContaining("row");
    }

    @Test
    void tracked_changes_must_be_settled_first() {
        refused(body(p("<w:ins w:id=\"1\" w:author=\"a\">" + r("x") + "</w:ins>")))
                .hasMessageContaining("tracked changes");
    }

    @Test
    void macros_and_what_is_fetched_from_outside_are_refused() {
        refused(
                        body(p(""))
                                .mainType(
                                        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"))
                .hasMessageContaining("without macros");
        refused(body(p("")).part("vbaProject", "application/vnd.ms-office.vbaProject", "<x/>"))
                .hasMessageContaining("macro");
        refused(body(p("")).outside("attachedTemplate", "http://example.org/x.dotm"))
                .hasMessageContaining("http://example.org/x.dotm");
        refused(body(p("")).outside("image", "http://example.org/x.png"))
                .hasMessageContaining("outside");
        assertThat(body(p(field("title"))).outside("hyperlink", "http://example.org/").compile())
                .isNotNull();
    }

    @Test
    void a_section_break_in_a_sample_would_be_lost_and_is_refused() {
        String sample = "<w:p><w:pPr><w:sectPr/></w:pPr>" + r("x") + "</w:p>";

        refused(body(control("title", sample))).hasMessageContaining("section break");
    }

    @Test
    void no_document_type_is_read() {
        refused(
                        body(p(""))
                                .part(
                                        "header",
                                        "header+xml",
                                        "<!DOCTYPE x [<!ENTITY e \"x\">]><x>&e;</x>"))
                .hasMessageContaining("word/header.xml");
    }

    @Test
    void what_is_no_word_file_is_refused() {
        assertThatThrownBy(() -> DocxTemplate.of("a.dotx", "hej".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.dotx");
        assertThatThrownBy(() -> DocxOptions.TEMPLATE.read("does/not/exist.dotx"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does/not/exist.dotx");
        assertThatThrownBy(() -> DocxOptions.LANGUAGE.read("fi"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sv or en");
    }

    private static AbstractThrowableAssert<?, ?> refused(TemplateOf template) {
        return assertThatThrownBy(template::compile).isInstanceOf(IllegalArgumentException.class);
    }
}
