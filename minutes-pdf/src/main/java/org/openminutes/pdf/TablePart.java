// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.properties.UnitValue;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.openminutes.model.Table;
import org.openminutes.model.Text;

/** A table of a record; rows of any length become rows of one length, with empty cells. */
record TablePart(Blocks blocks, Table table) implements Consumer<Flow> {

    /** More columns than this leave no room for a word. */
    private static final int MOST_COLUMNS = 16;

    @Override
    public void accept(Flow flow) {
        int columns = table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        table.caption()
                .ifPresent(
                        caption -> {
                            flow.need(5 * flow.line());
                            flow.add(blocks.paragraph(caption).setMarginBottom(3));
                        });
        if (columns > MOST_COLUMNS) {
            table.rows().forEach(row -> line(flow, row));
        } else if (columns > 0) {
            flow.add(grid(columns));
        }
    }

    private com.itextpdf.layout.element.Table grid(int columns) {
        com.itextpdf.layout.element.Table grid =
                blocks.table(UnitValue.createPercentArray(columns));
        List<Table.Row> rows = table.rows();
        // a table that is all heading has nothing to repeat over
        boolean repeats = table.headerRows() < rows.size();
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < columns; j++) {
                Cell cell = cell(rows.get(i), j);
                if (i < table.headerRows()) {
                    blocks.header(cell, "Column");
                }
                if (i < table.headerRows() && repeats) {
                    grid.addHeaderCell(cell);
                } else {
                    grid.addCell(cell);
                }
            }
        }
        return grid;
    }

    private Cell cell(Table.Row row, int column) {
        Optional<Text> text =
                column < row.cells().size() ? row.cells().get(column).text() : Optional.empty();
        Paragraph paragraph = blocks.tight(blocks.paragraph());
        text.ifPresent(words -> blocks.runs().add(paragraph, words));
        return blocks.cell().add(paragraph);
    }

    private void line(Flow flow, Table.Row row) {
        Paragraph paragraph = blocks.paragraph();
        for (int i = 0; i < row.cells().size(); i++) {
            if (i > 0) {
                blocks.runs().add(paragraph, " | ");
            }
            row.cells().get(i).text().ifPresent(text -> blocks.runs().add(paragraph, text));
        }
        flow.add(paragraph);
    }
}
