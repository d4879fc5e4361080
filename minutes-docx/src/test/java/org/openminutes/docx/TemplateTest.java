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
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openminutes.export.Omission;
import org.openminutes.model.Minutes;
import org.openminutes.model.Narrative;
import org.openminutes.model.Table;
import org.openminutes.model.Text;
import org.openminutes.model.Visibility;

/** Templates of other authors than us. */
class TemplateTest {

    private static final Minutes RECORD = Records.ordinary();
    private static final Minutes EMPTY = Minutes.notes("Tomt").build();

    @Test
    void a_field_takes_the_place_of_its_sample_and_keeps_its_look() {
        String control = control("title", "<w:r><w:rPr><w:b/></w:rPr><w:t>exempel</w:t></w:r>");

        String body = body(p(r("Om ") + control + r("."))).bodyWith(EMPTY);

        assertThat(body)
                .isEqualTo(
                        p(
                                r("Om ")
                                        + "<w:r><w:rPr><w:b/></w:rPr><w:t"
                                        + " xml:space=\"preserve\">Tomt</w:t></w:r>"
                                        + r(".")));
    }

    @Test
    void an_absent_field_leaves_nothing_behind() {
        String body =
                body(p(r("a") + field("registryNumber") + r("b")) + control("date", p(r("x"))))
                        .bodyWith(EMPTY);

        assertThat(body).isEqualTo(p(r("a") + r("b")));
    }

    @Test
    void rows_repeat_and_the_heading_row_stays() {
        String row = "<w:tr><w:tc>" + p(field("attendance/line")) + "</w:tc></w:tr>";
        String head = "<w:tr><w:tc>" + p(r("Namn")) + "</w:tc></w:tr>";

        String body =
                body("<w:tbl><w:tblPr/><w:tblGrid/>"
                                + head
                                + repeat("attendance", row)
                                + "</w:tbl>")
                        .bodyWith(RECORD);

        assertThat(body.split("<w:tr>", -1)).hasSize(5);
        assertThat(body).contains("Anna Berg (S), ordförande").doesNotContain("second sample");
    }

    @Test
    void a_table_whose_rows_all_go_goes_itself_and_its_cell_keeps_a_paragraph() throws IOException {
        String inner =
                "<w:tbl><w:tblPr/><w:tblGrid/>"
                        + repeat(
                                "items",
                                "<w:tr><w:tc>" + p(field("items/title")) + "</w:tc></w:tr>")
                        + "</w:tbl>";
        TemplateOf template =
                body(
                        "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>"
                                + inner
                                + "</w:tc></w:tr></w:tbl>");

        byte[] file = template.with(EMPTY);

        assertThat(WordText.body(file)).contains("<w:tc><w:p/></w:tc>");
        assertThat(WordLint.faults(template.with(RECORD))).isEmpty();
    }

    @Test
    void repeats_nest_and_names_are_looked_up_from_the_inside_out() {
        String inner = repeat("entries", control("text", p(r("x"))));
        String template =
                repeat("items", p(field("title") + r(" / ") + field("documentType")) + inner);

        String body = body(template).bodyWith(RECORD);

        assertThat(body.replaceAll("<[^>]+>", "|"))
                .containsSubsequence(
                        "Öppnande",
                        "Minnesanteckningar",
                        "Plan för ortens vård",
                        "Planen har varit på remiss.",
                        "Målen är otydliga.");
    }

    @Test
    void conditions_keep_or_drop_what_stands_in_them() {
        String template =
                control("absent?", p(r("Frånvaro"))) + control("absent!", p(r("Alla var där")));

        assertThat(body(template).bodyWith(RECORD)).isEqualTo(p(r("Frånvaro")));
        assertThat(body(template).bodyWith(EMPTY)).isEqualTo(p(r("Alla var där")));
    }

    @Test
    void headers_are_filled_in_and_never_left_empty() throws IOException {
        TemplateOf template =
                body(p("")).header(control("body", p(r("x"))) + control("date?", p(field("date"))));

        assertThat(WordText.parts(template.with(RECORD)).get("word/header.xml"))
                .contains("Ortsrådet", "2026-03-03");
        assertThat(WordText.parts(template.with(EMPTY)).get("word/header.xml"))
                .endsWith("<w:p/></w:hdr>");
    }

    @Test
    void a_template_becomes_a_document() throws IOException {
        String types =
                WordText.parts(body(p(field("title"))).with(EMPTY)).get("[Content_Types].xml");

        assertThat(types)
                .contains(TemplateOf.TYPES + "document.main+xml")
                .doesNotContain("template");
    }

    @Test
    void each_ordered_list_starts_again_at_one() throws IOException {
        Minutes two =
                Minutes.notes("Listor")
                        .item("Ett", item -> item.add(Records.numbered("a", "b")))
                        .item("Två", item -> item.add(Records.numbered("c", "d")))
                        .build();
        TemplateOf template = body(repeat("items", repeat("entries", control("text", p(r("x"))))));

        byte[] file = template.with(two);

        assertThat(WordText.body(file).replaceAll("(?s).*?<w:numId w:val=\"(\\d+)\"/>|.+", "$1,"))
                .isEqualTo("2,2,3,3,,");
        assertThat(WordText.parts(file).get("word/numbering.xml"))
                .contains("<w:num w:numId=\"3\">", "<w:startOverride w:val=\"1\"/>");
    }

    @Test
    void samples_in_the_control_give_lists_their_look() {
        String bullet =
                "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"4\"/></w:numPr><w:jc"
                        + " w:val=\"right\"/></w:pPr>"
                        + r("punkt")
                        + "</w:p>";
        TemplateOf template =
                body(repeat("items", repeat("entries", control("text", p(r("x")) + bullet))))
                        .numbering(
                                "<w:abstractNum w:abstractNumId=\"9\"><w:lvl w:ilvl=\"0\"><w:numFmt"
                                        + " w:val=\"bullet\"/></w:lvl></w:abstractNum><w:num"
                                        + " w:numId=\"4\"><w:abstractNumId w:val=\"9\"/></w:num>");

        String body = template.bodyWith(RECORD);

        assertThat(body)
                .contains(
                        "<w:numId w:val=\"4\"/></w:numPr><w:jc w:val=\"right\"/></w:pPr>"
                                + r("Tiden är knapp."));
    }

    @Test
    void tables_are_written_whole_with_their_heading_rows() throws IOException {
        Table.Row head = row("Område", "Kronor");
        Minutes record =
                Minutes.notes("Tabell")
                        .item(
                                "Ett",
                                item ->
                                        item.add(
                                                new Table(
                                                        Optional.of(Text.of("Utfall")),
                                                        1,
                                                        List.of(
                                                                head,
                                                                row("Vård", "1 200"),
                                                                row("Kort")))))
                        .build();
        TemplateOf template =
                body(repeat("items", repeat("entries", control("text", p(r("x"))))) + p(""));

        byte[] file = template.with(record);

        assertThat(WordText.body(file))
                .containsOnlyOnce("<w:tblHeader/>")
                .contains("<w:jc w:val=\"right\"/>");
        assertThat(WordLint.faults(file)).isEmpty();
        assertThat(new OoxmlSchema().faults(file)).isEmpty();
    }

    @Test
    void emphasis_within_a_text_is_kept_and_turned_round_in_italics() {
        Text text =
                new Text(
                        List.of(
                                new Text.Span("rakt ", false, Visibility.OPEN),
                                new Text.Span("lutat", true, Visibility.OPEN)));
        Minutes record =
                Minutes.notes("x").item("y", item -> item.add(new Narrative(text))).build();
        String italic = "<w:r><w:rPr><w:i/><w:sz w:val=\"20\"/></w:rPr><w:t>x</w:t></w:r>";

        String body =
                body(repeat("items", repeat("entries", control("text", p(italic)))))
                        .bodyWith(record);

        assertThat(body)
                .contains(
                        "<w:rPr><w:i/><w:iCs/><w:sz w:val=\"20\"/></w:rPr><w:t"
                                + " xml:space=\"preserve\">rakt </w:t>")
                .contains(
                        "<w:rPr><w:sz w:val=\"20\"/></w:rPr><w:t"
                                + " xml:space=\"preserve\">lutat</w:t>");
    }

    @Test
    void what_may_stand_only_once_is_not_repeated() throws IOException {
        String content =
                "<w:p w14:paraId=\"12345678\"><w:bookmarkStart w:id=\"1\""
                        + " w:name=\"b\"/><w:bookmarkEnd"
                        + " w:id=\"1\"/><w:r><w:drawing><wp:inline><wp:docPr id=\"1\""
                        + " name=\"bild\"/></wp:inline></w:drawing></w:r>"
                        + control("", r("eget"))
                        + "</w:p>";

        byte[] file = body(repeat("items", content)).with(RECORD);

        assertThat(WordText.body(file)).doesNotContain("bookmarkStart", "paraId").contains("eget");
        assertThat(WordLint.faults(file)).isEmpty();
    }

    @Test
    void what_no_field_shows_is_reported_as_whole_as_possible() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        List<Omission> omissions = body(p(field("title"))).write(RECORD, out).omissions();

        assertThat(omissions)
                .extracting(Omission::path)
                .contains("items", "attendance", "attestations", "registryNumber")
                .doesNotContain("title");
    }

    @Test
    void text_is_never_markup() {
        String evil = "<w:b/> & ]]> { HYPERLINK \"x\" }\nrad\tflik \uD83D\uDE00";

        String body = body(p(field("title"))).bodyWith(Minutes.notes(evil).build());

        assertThat(body)
                .contains("&lt;w:b/&gt; &amp; ]]&gt; { HYPERLINK \"x\" }</w:t><w:br/>")
                .contains("rad</w:t><w:tab/>", "\uD83D\uDE00");
    }

    private static Table.Row row(String... cells) {
        return new Table.Row(
                java.util.Arrays.stream(cells)
                        .map(cell -> new Table.Cell(Optional.of(Text.of(cell))))
                        .toList());
    }
}
