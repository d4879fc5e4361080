// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.openminutes.docx.vocabulary.Block;
import org.openminutes.docx.vocabulary.Block.Grid.Cell;
import org.openminutes.docx.vocabulary.Block.Grid.Line;
import org.openminutes.docx.vocabulary.Here;

/**
 * How tables look.
 *
 * @param properties of the table, as XML
 * @param head a heading cell
 * @param body another cell
 */
record GridLook(Markup properties, CellLook head, CellLook body) {

    private static final Markup OPEN = Markup.of("<w:tbl>");
    private static final Markup CLOSE = Markup.of("</w:tbl>");
    private static final Markup ROW = Markup.of("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
    private static final Markup HEAD_ROW =
            Markup.of("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
    private static final Markup PARAGRAPH_END = Markup.of("</w:p>");
    private static final Markup CELL_END = Markup.of("</w:p></w:tc>");
    private static final Markup ROW_END = Markup.of("</w:tr>");

    /** The width of a page's text in twentieths of a point, for the columns of a new table. */
    private static final int TEXT_WIDTH = 9070;

    /**
     * How a cell looks.
     *
     * @param properties of the cell but its width, as XML
     * @param paragraph start of its paragraph with properties
     * @param figures the same for figures, which stand to the right
     * @param run its text
     */
    record CellLook(String properties, Markup paragraph, Markup figures, RunLook run) {

        private Markup open(int width) {
            return Markup.of(
                    "<w:tc><w:tcPr><w:tcW w:w=\"%s\" w:type=\"dxa\"/>%s</w:tcPr>"
                            .formatted(width, properties));
        }

        /** Writes its paragraphs, but the end of the last. */
        private void write(Rendering to, Cell cell, Markup start, Here thing, ControlLook control) {
            to.sink().raw(start);
            for (int i = 0; i < cell.lines().size(); i++) {
                if (i > 0) {
                    to.sink().raw(PARAGRAPH_END);
                    to.sink().raw(start);
                }
                Line line = cell.lines().get(i);
                run.write(to, line.text().spans(), control, thing, line.at());
            }
        }
    }

    void write(Rendering to, Block.Grid grid, Here thing, ControlLook control) {
        Sink sink = to.sink();
        int columns = grid.columns();
        int width = TEXT_WIDTH / columns;
        sink.raw(OPEN);
        sink.raw(properties);
        sink.raw(
                Markup.of(
                        "<w:tblGrid>"
                                + ("<w:gridCol w:w=\"" + width + "\"/>").repeat(columns)
                                + "</w:tblGrid>"));
        BitSet figures = new BitSet(columns);
        IntStream.range(0, columns).filter(grid::isOfFigures).forEach(figures::set);
        for (int i = 0; i < grid.rows().size(); i++) {
            boolean heading = i < grid.headerRows();
            sink.raw(heading ? HEAD_ROW : ROW);
            CellLook look = heading ? head : body;
            Markup open = look.open(width);
            for (int column = 0; column < columns; column++) {
                sink.raw(open);
                Markup start = figures.get(column) ? look.figures() : look.paragraph();
                look.write(to, cell(grid.rows().get(i), column), start, thing, control);
                sink.raw(CELL_END);
            }
            sink.raw(ROW_END);
        }
        sink.raw(CLOSE);
    }

    private static Cell cell(List<Cell> row, int column) {
        return column < row.size() ? row.get(column) : new Cell(List.of());
    }
}
