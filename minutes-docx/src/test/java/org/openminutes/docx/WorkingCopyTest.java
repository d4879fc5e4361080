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
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openminutes.docx.tags.StableTag;
import org.openminutes.export.ExportOptions;
import org.openminutes.intake.Importers;
import org.openminutes.intake.Source;
import org.openminutes.model.Minutes;
import org.openminutes.register.Register;
import org.openminutes.testkit.Tracer;

/** What a copy keeps so that it can be read back, and what a final one does not. */
class WorkingCopyTest {

    private static final Pattern TAG = Pattern.compile("<w:tag w:val=\"([^\"]*)\"/>");
    private static final Pattern ID = Pattern.compile("<w:id w:val=\"([^\"]*)\"/>");
    private static final Minutes RECORD = Records.ordinary();

    @Test
    void controls_stay_as_rich_text_with_the_path_of_what_they_show() throws IOException {
        String bound =
                "<w:sdt><w:sdtPr><w:alias w:val=\"Datum\"/><w:tag w:val=\"date\"/><w:id w:val=\"3\"/><w:lock w:val=\"sdtLocked\"/><w:dataBinding w:xpath=\"/x\" w:storeItemID=\"{A}\"/><w:text/></w:sdtPr><w:sdtContent>"
                        + r("x")
                        + "</w:sdtContent></w:sdt>";

        String xml = WordText.body(body(p(bound)).workingCopy(RECORD));

        assertThat(xml)
                .contains(
                        "<w:p><w:sdt><w:sdtPr><w:alias w:val=\"Datum\"/><w:tag w:val=\"meeting/date\"/><w:id w:val=\"1\"/><w:lock w:val=\"sdtLocked\"/></w:sdtPr><w:sdtContent>"
                                + r("2026-03-03")
                                + "</w:sdtContent></w:sdt></w:p>");
    }

    @Test
    void repeats_stay_sections_bound_to_nothing_with_the_id_of_each_item() throws IOException {
        String section =
                repeat("items", p(field("title")))
                        .replace(
                                "<w15:repeatingSection/>",
                                "<w15:dataBinding w:xpath=\"/x\" w:storeItemID=\"{A}\"/><w15:repeatingSection/>");
        byte[] file = body(section).workingCopy(RECORD);

        assertThat(WordText.body(file))
                .doesNotContain("dataBinding", "second sample")
                .contains("<w15:repeatingSection/>");
        assertThat(tags(file))
                .containsExactly(
                        "items",
                        "item/" + RECORD.items().get(0).id(),
                        "item/" + RECORD.items().get(0).id() + "/title",
                        "item/" + RECORD.items().get(1).id(),
                        "item/" + RECORD.items().get(1).id() + "/title");
    }

    @Test
    void an_empty_list_leaves_no_control() throws IOException {
        byte[] file = body(repeat("items", p(field("title"))) + p("")).workingCopy(empty());

        assertThat(WordText.body(file)).contains("<w:body><w:p/></w:body>");
    }

    @Test
    void conditions_and_labels_leave_no_control() throws IOException {
        byte[] file = body(control("absent?", p(field("words/absent")))).workingCopy(RECORD);

        assertThat(WordText.body(file)).contains("<w:body><w:p><w:r>");
    }

    @Test
    void every_text_of_an_entry_has_a_control_in_its_line_which_libreoffice_keeps()
            throws IOException {
        byte[] file =
                body(repeat("items", repeat("entries", control("text", p(r("x"))))))
                        .workingCopy(RECORD);
        String item = "item/" + RECORD.items().get(1).id() + "/entries/";

        assertThat(tags(file))
                .contains(
                        item + "0/text",
                        item + "1/points/0/text",
                        item + "1/points/1/text",
                        item + "2/question",
                        item + "2/answer",
                        item + "3/clauses/0/text",
                        item + "4/clauses/1/text",
                        item + "5/what");
    }

    @Test
    void the_built_in_template_tags_and_numbers_every_control_once() throws IOException {
        Minutes tracer = Tracer.minutes();
        StableTag stable = StableTag.of(tracer);

        for (Map.Entry<String, Minutes> record : Records.all().entrySet()) {
            byte[] file = JudgedTest.export(record.getValue());
            assertThat(tags(file)).allSatisfy(tag -> assertThat(tag).hasSizeLessThan(65));
            assertThat(found(ID, WordText.body(file))).doesNotHaveDuplicates();
        }
        assertThat(tags(JudgedTest.export(tracer)))
                .hasSizeGreaterThan(100)
                .allSatisfy(tag -> assertThat(stable.path(tag)).isPresent());
    }

    @Test
    void the_record_lies_inside_unbound_and_reads_back_equal() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Minutes tracer = Tracer.minutes();
        new DocxExporter().export(tracer, ExportOptions.NONE, out);
        Map<String, String> parts = WordText.parts(out.toByteArray());

        String inside = parts.getOrDefault("customXml/item1.xml", "");

        assertThat(parts.get("word/_rels/document.xml.rels")).contains("/customXml/item1.xml");
        assertThat(parts.get("customXml/_rels/item1.xml.rels")).contains("itemProps1.xml");
        assertThat(parts).containsKey("customXml/itemProps1.xml");
        Source source = Source.of("record.xml", inside.getBytes(StandardCharsets.UTF_8));
        assertThat(Importers.installed().read(source, Register.EMPTY).minutes()).isEqualTo(tracer);
    }

    @Test
    void a_final_copy_has_neither() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxExporter()
                .export(RECORD, ExportOptions.NONE.withText(DocxOptions.FINAL, "yes"), out);
        Map<String, String> parts = WordText.parts(out.toByteArray());

        assertThat(parts.keySet()).noneMatch(name -> name.startsWith("customXml"));
        assertThat(parts.get("word/document.xml")).doesNotContain("<w:sdt");
    }

    @Test
    void sample_data_of_the_template_does_not_reach_the_document() throws IOException {
        TemplateOf template =
                body(p(field("title")))
                        .custom(1, "<s xmlns=\"urn:openminutes:sample:1\">exempeldata</s>")
                        .custom(2, "<b xmlns=\"http://example.org/\">kvar</b>");

        Map<String, String> parts = WordText.parts(template.workingCopy(RECORD));

        assertThat(parts.values()).noneMatch(xml -> xml.contains("exempeldata"));
        assertThat(parts.get("customXml/item2.xml")).contains("kvar");
        assertThat(parts.get("customXml/item1.xml")).contains("Plan för ortens vård");
    }

    private static Minutes empty() {
        return Minutes.notes("Tomt").build();
    }

    private static List<String> tags(byte[] file) throws IOException {
        return found(TAG, WordText.body(file));
    }

    private static List<String> found(Pattern pattern, String xml) {
        List<String> all = new ArrayList<>();
        for (Matcher m = pattern.matcher(xml); m.find(); ) {
            all.add(m.group(1));
        }
        return all;
    }
}
