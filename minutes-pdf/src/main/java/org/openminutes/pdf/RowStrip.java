// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a table, or as much of it as fits where it begins. */
final class RowStrip extends Strip {

    /**
     * The lines of a cell.
     *
     * @param marked its place in the structure
     * @param lines what stands in it
     * @param x where they begin
     * @param end where they end, if set to the right
     * @param right whether they are, as figures
     */
    record Lines(Marked marked, List<Line> lines, float x, float end, boolean right) {}

    /**
     * What all rows of a table have alike.
     *
     * @param x its left edge
     * @param width between its edges
     * @param lineHeight in points
     * @param size of its letters
     * @param padding above and below the lines
     * @param rule colour of the line below a row, if there is one
     */
    record Style(
            float x,
            float width,
            float lineHeight,
            float size,
            float padding,
            @Nullable Colour rule) {}

    private final Style style;
    private final List<Lines> cells;
    private final @Nullable Colour ground;
    private final boolean isLast;
    private float height;

    /**
     * Makes one.
     *
     * @param ground colour behind it, if it is a heading
     * @param isLast whether the row ends here, so that the line below it is drawn
     */
    RowStrip(Style style, List<Lines> cells, @Nullable Colour ground, boolean isLast) {
        this.style = style;
        this.cells = cells;
        this.ground = ground;
        this.isLast = isLast;
        int most = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(1);
        height = Math.max(1, most) * style.lineHeight() + 2 * style.padding();
    }

    @Override
    float height() {
        return height;
    }

    /** Makes it as high as its neighbour in another column. */
    void stretch(float to) {
        height = Math.max(height, to);
    }

    @Override
    void draw(Sheet sheet, float top, boolean repeated) {
        if (ground != null) {
            sheet.fill(ground, style.x(), top - height, style.width(), height);
        }
        for (Lines cell : cells) {
            float at = top - style.padding();
            for (Line line : cell.lines()) {
                float x = cell.right() ? cell.end() - line.width() : cell.x();
                new TextStrip(cell.marked(), line, x, style.lineHeight(), style.size())
                        .draw(sheet, at, repeated);
                at -= style.lineHeight();
            }
        }
        if (isLast && style.rule() != null) {
            sheet.fill(style.rule(), style.x(), top - height, style.width(), 0.5f);
        }
    }
}
