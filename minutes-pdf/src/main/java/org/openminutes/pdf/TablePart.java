// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.openminutes.model.Table;
import org.openminutes.model.Text;

/** A table of a record; rows of any length become rows of one length, with empty cells. */
record TablePart(Blocks blocks, Table table) implements Consumer<Flow> {

    /** More columns than this leave no room for a word. */
    private static final int MOST_COLUMNS = 16;

    private static final int MOST_LINES_REPEATED = 12;
    private static final int LETTERS_A_LINE = 60;

    private static final Pattern FIGURE =
            Pattern.compile("[-–−+]?\\d[\\d\\s.,\\u00a0\\u202f]{0,20}%?");

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
        BitSet figures = figures(columns);
        boolean repeats = repeats(columns);
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < columns; j++) {
                Cell cell = cell(rows.get(i), j, i < table.headerRows());
                if (i < table.headerRows()) {
                    blocks.header(cell, "Column");
                }
                if (figures.get(j)) {
                    cell.setTextAlignment(TextAlignment.RIGHT);
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

    /**
     * The columns after the first that hold nothing but figures below their heading, and at least
     * one.
     */
    private BitSet figures(int columns) {
        BitSet figures = new BitSet(columns);
        List<Table.Row> body = table.rows().subList(table.headerRows(), table.rows().size());
        for (int j = 0; j < columns; j++) {
            int column = j;
            List<String> cells =
                    body.stream()
                            .flatMap(row -> text(row, column).stream())
                            .map(text -> text.plain().strip())
                            .toList();
            figures.set(
                    j,
                    j > 0
                            && !cells.isEmpty()
                            && cells.stream().allMatch(cell -> FIGURE.matcher(cell).matches()));
        }
        return figures;
    }

    /** Whether the heading rows stand on every page: not if they are all there is, or very high. */
    private boolean repeats(int columns) {
        int lines =
                table.rows().subList(0, table.headerRows()).stream()
                        .mapToInt(
                                row ->
                                        row.cells().stream()
                                                .flatMap(cell -> cell.text().stream())
                                                .mapToInt(text -> lines(text, columns))
                                                .max()
                                                .orElse(1))
                        .sum();
        return table.headerRows() < table.rows().size() && lines <= MOST_LINES_REPEATED;
    }

    private static int lines(Text text, int columns) {
        int breaks = (int) text.plain().chars().filter(c -> c == '\n').count();
        return 1 + breaks + text.plain().length() * columns / LETTERS_A_LINE;
    }

    private Cell cell(Table.Row row, int column, boolean heading) {
        Paragraph paragraph = blocks.tight(blocks.paragraph());
        if (heading) {
            blocks.bold(paragraph);
        }
        text(row, column).ifPresent(words -> blocks.runs().add(paragraph, words));
        return blocks.cell().add(paragraph);
    }

    private static Optional<Text> text(Table.Row row, int column) {
        return column < row.cells().size() ? row.cells().get(column).text() : Optional.empty();
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
