// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openminutes.export.ExportOptions;
import org.openminutes.model.Minutes;

/** What a screen reader and a search find. */
class StructureTest {

    private static final Written NOTES = Written.of(Samples.notes());

    /** The same as PDF 1.4, where the objects of the structure lie open. */
    private static final String OBJECTS =
            new String(
                    Written.of(
                                    Samples.notes(),
                                    ExportOptions.NONE.with(PdfOptions.PROFILE, PdfProfile.A_1A))
                            .bytes(),
                    StandardCharsets.ISO_8859_1);

    @Test
    void headings_form_an_outline_without_gaps() throws IOException {
        List<String> headings =
                Pattern.compile("<H[1-6]")
                        .matcher(NOTES.tags())
                        .results()
                        .map(m -> m.group().substring(1))
                        .toList();

        assertThat(headings)
                .containsExactly(
                        "H1", "H2", "H2", "H2", "H2", "H2", "H3", "H2", "H3", "H3", "H2", "H2",
                        "H2", "H2", "H2");
    }

    @Test
    void bookmarks_follow_the_headings_and_lead_to_the_ids_of_the_items() throws IOException {
        try (PdfDocument pdf = NOTES.open()) {
            PdfOutline title = pdf.getOutlines(false).getAllChildren().get(0);

            assertThat(pdf.getOutlines(false).getAllChildren()).hasSize(1);
            assertThat(title.getAllChildren())
                    .extracting(PdfOutline::getTitle)
                    .startsWith("Närvarande", "Ej närvarande", "1. Mötets öppnande")
                    .contains("4. Lägesrapporter", "Underskrifter");
            assertThat(pdf.getCatalog().getNameTree(PdfName.Dests).getNames().keySet())
                    .extracting(Object::toString)
                    .contains("p1", "p2", "p3", "p4", "p5", "p6", "minutes.2026-03-03");
        }
    }

    @Test
    void each_side_is_a_table_with_headings_that_say_what_they_head() throws IOException {
        assertThat(OBJECTS).contains("/Scope/Column", "/Scope/Row");
        assertThat(count(NOTES.tags(), "<Table")).isEqualTo(7); // facts, 2 + 2 sides, costs, tasks
        assertThat(NOTES.text())
                .containsSubsequence(
                        "För Kommunerna", "Ida Nilsson", "För Regionen", "Björn Åkerström");
    }

    @Test
    void pages_are_labelled_as_they_are_numbered() throws IOException {
        try (PdfDocument pdf = NOTES.open()) {
            assertThat(pdf.getPageLabels())
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, pdf.getNumberOfPages())
                                    .mapToObj(Integer::toString)
                                    .toList())
                    .hasSizeGreaterThan(1);
        }
    }

    @Test
    void positions_and_proposals_are_elements_of_their_own() throws IOException {
        assertThat(count(NOTES.tags(), "<Position")).isEqualTo(3);
        assertThat(count(NOTES.tags(), "<Proposal")).isEqualTo(1);
    }

    @Test
    void lists_say_how_they_are_numbered() throws IOException {
        assertThat(NOTES.tags()).contains("<LBody");
        assertThat(OBJECTS).contains("/ListNumbering/Disc");
    }

    @Test
    void a_party_can_be_read_out_in_full() {
        assertThat(OBJECTS).contains("/E(Socialdemokraterna)");
    }

    @Test
    void what_is_secret_says_so_on_the_page() throws IOException {
        assertThat(NOTES.text())
                .contains("[sekretess, OSL 25 kap. 1 §] ")
                .contains("[sekretess, OSL 25 kap. 1 §: en namngiven patient]");
    }

    @Test
    void tasks_are_gathered_with_owner_day_and_item_also_those_read_out_of_a_text()
            throws IOException {
        assertThat(NOTES.text())
                .contains("Ta fram en tidplan för införandet. Bo Ek 2026-06-01 3")
                .contains("Redovisa uppföljningen. Arbetsgruppen i september 3");
    }

    @Test
    void a_protocol_has_decisions_where_notes_have_positions() throws IOException {
        assertThat(Written.of(Samples.protocol()).text())
                .contains("Beslut Nämnden", "Förslag till beslut att nämnden")
                .doesNotContain("Ställningstagande");
    }

    @Test
    void the_labels_are_of_the_language_asked_for() throws IOException {
        Written english =
                Written.of(
                        Samples.protocol(), ExportOptions.NONE.withText(PdfOptions.LANGUAGE, "en"));

        assertThat(english.text()).contains("Decision", "Present").doesNotContain("Närvarande");
    }

    @Test
    void nothing_but_a_title_makes_one_page_with_a_title() throws IOException {
        Written empty = Written.of(Samples.empty());

        assertThat(empty.text().strip()).isEqualTo("Minnesanteckningar");
        try (PdfDocument pdf = empty.open()) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    @Test
    void a_name_claimed_twice_leads_to_the_first() throws IOException {
        Minutes minutes = Samples.protocol().toBuilder().id("p12").build();

        try (PdfDocument pdf = Written.of(minutes).open()) {
            assertThat(pdf.getCatalog().getNameTree(PdfName.Dests).getNames())
                    .hasSizeGreaterThan(5);
        }
    }
}
