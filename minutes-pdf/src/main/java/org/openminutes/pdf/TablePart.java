// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import java.util.ArrayList;
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

    private static final Pattern FIGURE =
            Pattern.compile("[-–−+]?\\d[\\d\\s.,\\u00a0\\u202f]{0,20}%?");

    @Override
    public void accept(Flow flow) {
        int columns = table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        table.caption().ifPresent(caption -> flow.add(blocks.paragraph(caption).below(3).glue()));
        if (columns > MOST_COLUMNS) {
            table.rows().forEach(row -> line(flow, row));
        } else if (columns > 0) {
            flow.add(grid(columns));
        }
    }

    private Grid grid(int columns) {
        Grid grid = blocks.table();
        BitSet figures = figures(columns);
        for (int i = 0; i < table.rows().size(); i++) {
            boolean isHeading = i < table.headerRows();
            List<Grid.Cell> cells = new ArrayList<>();
            for (int j = 0; j < columns; j++) {
                cells.add(
                        new Grid.Cell(
                                words(table.rows().get(i), j, isHeading),
                                isHeading ? Grid.Scope.COLUMN : Grid.Scope.NONE,
                                figures.get(j),
                                null));
            }
            if (isHeading) {
                grid.heading(cells);
            } else {
                grid.row(cells);
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

    private Paragraph words(Table.Row row, int column, boolean isHeading) {
        Paragraph paragraph = blocks.tight();
        if (isHeading) {
            paragraph.look(paragraph.look().in(Face.BOLD, blocks.theme().accent()));
        }
        text(row, column).ifPresent(words -> blocks.runs().add(paragraph, words));
        return paragraph;
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
