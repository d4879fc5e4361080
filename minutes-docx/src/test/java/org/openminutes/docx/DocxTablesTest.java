// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openminutes.docx.DocumentOf.cell;
import static org.openminutes.docx.DocumentOf.lines;
import static org.openminutes.docx.DocumentOf.read;
import static org.openminutes.docx.DocumentOf.row;
import static org.openminutes.docx.DocumentOf.styled;
import static org.openminutes.docx.DocumentOf.table;
import static org.openminutes.docx.TemplateOf.p;
import static org.openminutes.docx.TemplateOf.r;

import org.junit.jupiter.api.Test;
import org.openminutes.model.Attendance;
import org.openminutes.model.Minutes;

/** Tables in documents as people write them: of data, of names, of the page itself. */
class DocxTablesTest {

    @Test
    void columns_of_names_in_one_cell_are_participants_of_their_sides() {
        Minutes minutes =
                read(table(
                                        row(cell("För kommunerna"), cell("För regionen")),
                                        row(cell("Anna Berg", "Bo Ek"), cell("Cia Dahl")))
                                + styled("Rubrik1", r("1. Plan"))
                                + p(r("Text."))
                                + styled("Rubrik1", r("2. Slut"))
                                + p(r("Text.")))
                        .minutes();

        assertThat(minutes.attendance())
                .extracting(a -> a.who().asWritten() + "/" + a.side().orElseThrow().value())
                .containsExactlyInAnyOrder(
                        "Anna Berg/side.kommunerna",
                        "Cia Dahl/side.regionen",
                        "Bo Ek/side.kommunerna");
    }

    @Test
    void a_front_page_made_of_labels_and_cells_is_read_as_such() {
        Minutes minutes =
                read(table(
                                        row(cell("Plats"), cell("Stadshuset")),
                                        row(
                                                cell("Närvarande"),
                                                cell("Anna Berg (S)", "Bo Ek (M)", "Cia Dahl (C)")),
                                        row(cell("Frånvarande"), cell("Dag Ahl (V)")))
                                + styled("Punkt", r("Plan"))
                                + p(r("Text.")))
                        .minutes();

        assertThat(minutes.attendance())
                .extracting(a -> a.who().asWritten() + a.isPresent())
                .containsExactly("Anna Bergtrue", "Bo Ektrue", "Cia Dahltrue", "Dag Ahlfalse");
        assertThat(minutes.meeting().venue().asWritten()).isEqualTo("Stadshuset");
    }

    @Test
    void a_table_that_is_the_page_is_read_through_and_nested_tables_too() {
        assertThat(
                        lines(
                                table(
                                        row(
                                                "<w:tc>"
                                                        + styled("Rubrik1", r("Plan"))
                                                        + p(r("Beslut: Rådet godtar."))
                                                        + table(row(cell("a"), cell("b")))
                                                        + "</w:tc>"),
                                        row(cell("Sist")))))
                .containsExactly("Plan", "Beslut: Rådet godtar.", "a\tb", "Sist");
    }

    @Test
    void merged_and_empty_cells_keep_the_columns() {
        String wide = "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + p(r("wide")) + "</w:tc>";

        assertThat(lines(table(row(cell("a"), cell("b"), cell("c")), row(wide, cell("d")))))
                .containsExactly("a\tb\tc", "wide\t\td");
    }

    @Test
    void a_table_of_participants_with_empty_cells_keeps_what_stands_under_each_head() {
        Minutes minutes =
                read(p(r("Närvarande"))
                                + table(
                                        row(cell("Namn"), cell("Organisation"), cell("Roll")),
                                        row(cell("Anna Berg"), cell(""), cell("ordförande")),
                                        row(cell("Bo Ek"), cell("Regionen"), cell("")),
                                        row(cell("Cia Dahl"), cell(""), cell("")))
                                + styled("Rubrik1", r("1. Plan"))
                                + p(r("Text.")))
                        .minutes();

        assertThat(minutes.attendance())
                .extracting(a -> a.who().asWritten())
                .containsExactly("Anna Berg", "Bo Ek", "Cia Dahl");
        Attendance first = minutes.attendance().get(0);
        assertThat(first.roles())
                .extracting(role -> role.asWritten())
                .containsExactly("ordförande");
        assertThat(first.represents()).isEmpty();
        Attendance second = minutes.attendance().get(1);
        assertThat(second.roles()).isEmpty();
        assertThat(second.represents().orElseThrow().asWritten()).isEqualTo("Regionen");
        assertThat(minutes.attendance().get(2).roles()).isEmpty();
    }
}
