// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.openminutes.docx.DocumentOf.document;
import static org.openminutes.docx.DocumentOf.lines;
import static org.openminutes.docx.DocumentOf.point;
import static org.openminutes.docx.DocumentOf.read;
import static org.openminutes.docx.DocumentOf.styled;
import static org.openminutes.docx.TemplateOf.p;
import static org.openminutes.docx.TemplateOf.r;

import org.junit.jupiter.api.Test;
import org.openminutes.intake.Change;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.Source;
import org.openminutes.intake.SourceTrace;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Listing;
import org.openminutes.model.Minutes;
import org.openminutes.model.Narrative;
import org.openminutes.model.Position;
import org.openminutes.model.Subsection;
import org.openminutes.model.Text;
import org.openminutes.register.Register;

/** Word documents as people write them. */
class DocxImporterTest {

    @Test
    void numbers_of_headings_and_lists_are_computed() {
        Minutes minutes =
                read(styled("Punkt", r("Biblioteksplan"))
                                + point(2, 0, "Läsning")
                                + point(2, 1, "Barn")
                                + point(2, 0, "Lokaler")
                                + styled("Punkt", r("Öppettider"))
                                + point(3, 0, "Vardagar")
                                + point(3, 0, "Helger"))
                        .minutes();

        assertThat(minutes.items())
                .extracting(i -> i.number().asWritten().orElse("") + " " + i.title().orElse(""))
                .containsExactly("§ 1 Biblioteksplan", "§ 2 Öppettider");
        Listing list = only(Listing.class, minutes.items().get(0));
        assertThat(list.ordered()).isTrue();
        assertThat(list.points())
                .extracting(p -> p.text().plain())
                .containsExactly("Läsning", "Lokaler");
        assertThat(list.points().get(0).sublist()).isPresent();
    }

    @Test
    void lists_go_on_restart_and_count_by_their_levels_as_in_word() {
        assertThat(
                        lines(
                                point(2, 0, "x")
                                        + point(2, 0, "x")
                                        + p(r("between"))
                                        + point(2, 0, "x")
                                        + point(2, 1, "x")
                                        + point(3, 0, "x")
                                        + point(1, 0, "x")
                                        + point(1, 1, "x")
                                        + point(1, 1, "x")
                                        + point(1, 0, "x")
                                        + point(1, 1, "x")
                                        + point(7, 0, "no such list")))
                .containsExactly(
                        "a) x",
                        "b) x",
                        "between",
                        "c) x",
                        "• x",
                        "a) x",
                        "§ 1 x",
                        "1.1 x",
                        "1.2 x",
                        "§ 2 x",
                        "2.1 x",
                        "no such list");
    }

    @Test
    void text_boxes_come_once_though_they_are_stored_twice() {
        String box = "<w:txbxContent>" + p(r("I rutan")) + "</w:txbxContent>";
        String drawing =
                "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor>"
                        + "<wp:docPr id=\"1\" name=\"x\" descr=\"En karta\"/><wps:txbx xmlns:wps=\"urn:wps\">"
                        + box
                        + "</wps:txbx></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox"
                        + " xmlns:v=\"urn:v\">"
                        + box
                        + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        String old =
                "<w:r><w:pict><v:textbox xmlns:v=\"urn:v\">" + box + "</v:textbox></w:pict></w:r>";

        ImportResult result = read(p(r("Text.") + drawing) + p(old));

        assertThat(result.trace().lines())
                .extracting(SourceTrace.Line::place, SourceTrace.Line::text)
                .containsSubsequence(
                        tuple("paragraph 2", "Text."),
                        tuple("paragraph 2", "En karta"),
                        tuple("text box 1, paragraph 1", "I rutan"),
                        tuple("text box 2, paragraph 1", "I rutan"));
        assertThat(result.trace().lines().stream().filter(l -> l.text().equals("I rutan")))
                .hasSize(2);
    }

    @Test
    void footnotes_come_after_their_paragraph_once() {
        String notes =
                "<w:footnotes %s><w:footnote w:type=\"separator\" w:id=\"0\">%s</w:footnote><w:footnote w:id=\"2\">%s</w:footnote><w:footnote w:id=\"3\">%s</w:footnote></w:footnotes>"
                        .formatted(
                                TemplateOf.NAMESPACES,
                                p(""),
                                p(
                                        r("Enligt lagen.")
                                                + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"),
                                p(r("Föräldralös.")));
        ImportResult result =
                read(
                        document(
                                        p(
                                                        r("Rådet godtar.")
                                                                + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>")
                                                + p(r("Nästa.")))
                                .part("footnotes", "footnotes+xml", notes));

        assertThat(result.trace().lines())
                .extracting(SourceTrace.Line::text)
                .containsExactly(
                        "Minnesanteckningar Rådet 3 mars 2026",
                        "Rådet godtar.",
                        "Enligt lagen.",
                        "Nästa.",
                        "Föräldralös.");
        assertThat(result.trace().skipped())
                .contains(new SourceTrace.Skipped(5, "Föräldralös.", "note nothing refers to"));
    }

    @Test
    void tracked_changes_are_accepted_and_told_with_author_and_date() {
        String by = "w:author=\"Eva Lind\" w:date=\"2026-03-05T10:00:00Z\"";
        String body =
                p(
                                r("Rådet ")
                                        + "<w:del w:id=\"1\" "
                                        + by
                                        + "><w:r><w:delText>avslår</w:delText></w:r></w:del>"
                                        + "<w:ins w:id=\"2\" "
                                        + by
                                        + ">"
                                        + r("godtar")
                                        + "</w:ins>"
                                        + r(" planen."))
                        + p(
                                "<w:pPr><w:rPr><w:del w:id=\"3\" "
                                        + by
                                        + "/></w:rPr></w:pPr>"
                                        + r("Första "))
                        + p(r("halvan."));

        ImportResult result = read(body);

        assertThat(result.trace().lines())
                .extracting(SourceTrace.Line::text)
                .contains("Rådet godtar planen.", "Första halvan.");
        assertThat(result.changes())
                .extracting(
                        Change::kind,
                        Change::place,
                        Change::before,
                        Change::after,
                        c -> c.author().orElse(""),
                        c -> c.date().orElse(""))
                .containsExactly(
                        tuple(
                                Change.Kind.TRACKED_DELETION,
                                "paragraph 2",
                                "avslår",
                                "",
                                "Eva Lind",
                                "2026-03-05T10:00:00Z"),
                        tuple(
                                Change.Kind.TRACKED_INSERTION,
                                "paragraph 2",
                                "",
                                "godtar",
                                "Eva Lind",
                                "2026-03-05T10:00:00Z"));
        assertThat(result.trace().skipped())
                .contains(new SourceTrace.Skipped(3, "avslår", "taken out with track changes"));
    }

    @Test
    void results_of_fields_links_controls_and_breaks_are_read() {
        String field =
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE \\@ x</w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                        + r("3 mars")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        assertThat(
                        lines(
                                p(r("Den ") + field + r(" möts vi"))
                                        + p(
                                                "<w:hyperlink>"
                                                        + r("länk")
                                                        + "</w:hyperlink><w:fldSimple>"
                                                        + r(" fält")
                                                        + "</w:fldSimple>")
                                        + TemplateOf.control("x", p(r("i kontroll")))
                                        + p(
                                                r("rad ett")
                                                        + "<w:r><w:br/></w:r>"
                                                        + r("rad två")
                                                        + "<w:r><w:tab/></w:r>"
                                                        + r("kolumn"))
                                        + p(
                                                "<w:r><w:t>Anna</w:t><w:noBreakHyphen/><w:t>Lisa</w:t></w:r>")))
                .containsExactly(
                        "Den 3 mars möts vi",
                        "länk fält",
                        "i kontroll",
                        "rad ett",
                        "rad två\tkolumn",
                        "Anna\u2011Lisa");
    }

    @Test
    void emphasis_comes_from_runs_and_their_styles_not_from_headings() {
        Minutes minutes =
                read(styled("Rubrik1", "<w:r><w:rPr><w:b/></w:rPr><w:t>1. Plan</w:t></w:r>")
                                + p(
                                        r("Det är ")
                                                + "<w:r><w:rPr><w:rStyle w:val=\"Stark\"/></w:rPr><w:t>viktigt</w:t></w:r>"
                                                + "<w:r><w:rPr><w:b w:val=\"0\"/></w:rPr><w:t xml:space=\"preserve\"> nog.</w:t></w:r>")
                                + styled("Rubrik1", r("2. Slut"))
                                + p(r("Text.")))
                        .minutes();

        assertThat(only(Narrative.class, minutes.items().get(0)).text().spans())
                .extracting(Text.Span::text, Text.Span::emphasis)
                .containsExactly(
                        tuple("Det är ", false), tuple("viktigt", true), tuple(" nog.", false));
    }

    @Test
    void contents_headers_footers_comments_prompts_and_hidden_text_are_told_as_skipped() {
        String toc =
                "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
        String prompt =
                "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
        ImportResult result =
                read(
                        document(
                                        toc.formatted(p(r("Plan 2")))
                                                + styled("TOC1", r("Slut 3"))
                                                + p(
                                                        prompt.formatted(r("Klicka här"))
                                                                + r("Text.")
                                                                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>dold</w:t></w:r>"))
                                .header(
                                        p(
                                                r("Rådet 3 mars 2026")
                                                        + "<w:r><w:tab/></w:r>"
                                                        + r("Dnr KS 2026/12")))
                                .part(
                                        "footer",
                                        "footer+xml",
                                        "<w:ftr "
                                                + TemplateOf.NAMESPACES
                                                + ">"
                                                + p(r("Box 1"))
                                                + "</w:ftr>")
                                .part(
                                        "comments",
                                        "comments+xml",
                                        "<w:comments "
                                                + TemplateOf.NAMESPACES
                                                + "><w:comment w:id=\"4\" w:author=\"Eva\">"
                                                + p(r("Stämmer?"))
                                                + "</w:comment></w:comments>"));

        assertThat(result.trace().skipped())
                .extracting(SourceTrace.Skipped::text, SourceTrace.Skipped::reason)
                .contains(
                        tuple("Plan 2", "table of contents, made of the headings"),
                        tuple("Slut 3", "table of contents, made of the headings"),
                        tuple("Klicka här", "prompt of a control not filled in"),
                        tuple("dold", "hidden text"),
                        tuple("Rådet 3 mars 2026", "page header"),
                        tuple("Box 1", "page footer"),
                        tuple("Stämmer?", "comment of Eva"));
        assertThat(result.minutes().registryNumber()).contains("KS 2026/12");
        assertThat(result.changes())
                .extracting(Change::kind, Change::after)
                .containsExactly(tuple(Change.Kind.COMMENT, "Stämmer?"));
    }

    @Test
    void a_strict_document_is_read_too() {
        byte[] file =
                WordEdit.of(
                                document(styled("Punkt", r("Plan")) + styled("Punkt", r("Slut")))
                                        .bytes())
                        .everywhere(
                                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                                "http://purl.oclc.org/ooxml/wordprocessingml/main")
                        .everywhere(
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
                                "http://purl.oclc.org/ooxml/officeDocument/relationships/")
                        .bytes();

        Minutes minutes =
                new DocxImporter().read(Source.of("strict.docx", file), Register.EMPTY).minutes();

        assertThat(minutes.title()).isEqualTo("Minnesanteckningar Rådet 3 mars 2026");
        assertThat(minutes.items()).hasSize(2);
    }

    @Test
    void positions_and_sub_headings_are_recognised_in_headings_and_text() {
        Minutes minutes =
                read(styled("Punkt", r("Plan"))
                                + p("<w:r><w:rPr><w:b/></w:rPr><w:t>Bakgrund</w:t></w:r>")
                                + p(r("Planen har varit ute på remiss under hela våren."))
                                + p(r("Ställningstagande:"))
                                + point(2, 0, "Rådet ställer sig bakom planen.")
                                + point(2, 0, "Rådet rekommenderar kommunerna att anta den."))
                        .minutes();

        assertThat(only(Position.class, minutes.items().get(0)).clauses()).hasSize(2);
        assertThat(only(Subsection.class, minutes.items().get(0)).heading()).isEqualTo("Bakgrund");
    }

    private static <T> T only(Class<T> kind, AgendaItem item) {
        return item.entries().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }
}
