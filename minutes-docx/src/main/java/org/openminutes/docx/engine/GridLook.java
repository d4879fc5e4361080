// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.util.List;
import java.util.Optional;
import org.openminutes.docx.vocabulary.Block;
import org.openminutes.model.Text;

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
    private static final Markup ROW_END = Markup.of("</w:tr>");

    /** The width of a page's text in twentieths of a point, for the columns of a new table. */
    private static final int TEXT_WIDTH = 9070;

    /**
     * How a cell looks.
     *
     * @param properties of the cell but its width, as XML
     * @param paragraph start of its paragraph with properties
     * @param run its text
     */
    record CellLook(String properties, Markup paragraph, RunLook run) {}

    void write(Rendering to, Block.Grid grid) {
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
        for (int i = 0; i < grid.rows().size(); i++) {
            boolean heading = i < grid.headerRows();
            sink.raw(heading ? HEAD_ROW : ROW);
            row(sink, grid.rows().get(i), columns, width, heading ? head : body);
            sink.raw(ROW_END);
        }
        sink.raw(CLOSE);
    }

    private static void row(
            Sink sink, List<Optional<Text>> cells, int columns, int width, CellLook look) {
        Markup open =
                Markup.of(
                        "<w:tc><w:tcPr><w:tcW w:w=\"%s\" w:type=\"dxa\"/>%s</w:tcPr>"
                                .formatted(width, look.properties()));
        for (int column = 0; column < columns; column++) {
            sink.raw(open);
            sink.raw(look.paragraph());
            if (column < cells.size()) {
                cells.get(column)
                        .ifPresent(
                                text ->
                                        text.spans()
                                                .forEach(
                                                        span ->
                                                                look.run()
                                                                        .write(
                                                                                sink,
                                                                                span.text(),
                                                                                span.emphasis())));
            }
            sink.raw(Markup.of("</w:p></w:tc>"));
        }
    }
}
