// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table. Its heading rows stand again at the head of each page it runs over. */
final class Grid implements Block {

    /** Whose heading a cell is. */
    enum Scope {
        NONE,
        COLUMN,
        ROW
    }

    /**
     * A cell.
     *
     * @param words what stands in it
     * @param scope whose heading it is
     * @param right whether its words are set to the right, as figures
     * @param language of a label, if not that of the document
     */
    record Cell(Paragraph words, Scope scope, boolean right, @Nullable String language) {}

    private static final float LEFT = 4;
    private static final float GUTTER = 6;

    /** Of a page: rows no higher are not torn, heading rows no higher are repeated. */
    private static final float SMALL = 0.3f;

    private final float[] weights;
    private final @Nullable Colour tint;
    private final @Nullable Colour rule;
    private final float padding;
    private final float after;
    private final List<List<Cell>> rows = new ArrayList<>();
    private int headings;

    /**
     * An empty one.
     *
     * @param weights how the width is shared among the columns; by what they hold, if none
     * @param tint colour behind heading rows, if any
     * @param rule colour of the lines, if there are any
     * @param padding above and below the words of a row
     * @param after space below the table
     */
    Grid(
            float[] weights,
            @Nullable Colour tint,
            @Nullable Colour rule,
            float padding,
            float after) {
        this.weights = weights.clone();
        this.tint = tint;
        this.rule = rule;
        this.padding = padding;
        this.after = after;
    }

    /** Adds a row of headings; before all others. */
    Grid heading(List<Cell> cells) {
        rows.add(headings, cells);
        headings++;
        return this;
    }

    Grid row(List<Cell> cells) {
        rows.add(cells);
        return this;
    }

    @Override
    public void lay(Column column) {
        Tags tags = column.tags();
        PdfStructElem table = tags.add(column.parent(), StandardRoles.TABLE);
        boolean isParted = tags.knowsTableParts() && headings > 0 && headings < rows.size();
        PdfStructElem head = isParted ? tags.add(table, StandardRoles.THEAD) : table;
        PdfStructElem body = table;
        List<Strip> strips = new ArrayList<>();
        List<Strip> repeated = List.of();
        float[] widths = widths(column.width());
        for (int i = 0; i < rows.size(); i++) {
            if (i == headings) {
                body = isParted ? tags.add(table, StandardRoles.TBODY) : table;
                repeated = repeated(List.copyOf(strips), column);
            }
            List<Strip> row = strips(i, widths, column.of(i < headings ? head : body));
            for (Strip strip : row) {
                strip.repeating(repeated);
            }
            if (i < headings || i == rows.size() - 2) {
                row.get(row.size() - 1).glue();
            }
            strips.addAll(row);
        }
        if (!strips.isEmpty()) {
            strips.get(strips.size() - 1).after(after);
        }
        column.strips().addAll(strips);
    }

    private List<Strip> repeated(List<Strip> strips, Column column) {
        boolean isSmall = Strip.height(strips) <= column.page() * SMALL;
        return headings < rows.size() && isSmall ? strips : List.of();
    }

    /** A row; in pieces if it is too high to be kept together. */
    private List<Strip> strips(int index, float[] widths, Column column) {
        Tags tags = column.tags();
        PdfStructElem row = tags.add(column.parent(), StandardRoles.TR);
        List<Cell> cells = rows.get(index);
        List<RowStrip.Lines> lines = new ArrayList<>();
        float x = column.x();
        // without lines and grounds, words stand at the edge of the text around
        float left = rule == null ? 0 : LEFT;
        for (int j = 0; j < cells.size(); j++) {
            Cell cell = cells.get(j);
            float room = widths[j] - left - GUTTER;
            lines.add(
                    new RowStrip.Lines(
                            new Marked(tags, element(tags, row, cell)),
                            cell.words().runs().isEmpty()
                                    ? List.of()
                                    : LineBreaker.lines(cell.words().runs(), room),
                            x + left,
                            x + widths[j] - GUTTER,
                            cell.right()));
            x += widths[j];
        }
        Paragraph words = cells.get(0).words();
        RowStrip.Style style =
                new RowStrip.Style(
                        column.x(),
                        column.width(),
                        words.lineHeight(),
                        words.size(),
                        padding,
                        rule);
        return pieces(style, lines, index < headings ? tint : null, column.page() * SMALL);
    }

    private static List<Strip> pieces(
            RowStrip.Style style, List<RowStrip.Lines> cells, @Nullable Colour ground, float most) {
        int count = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(1);
        int each = Math.max(2, (int) (most / style.lineHeight()));
        List<Strip> pieces = new ArrayList<>(1);
        for (int from = 0; from == 0 || from < count; from += each) {
            int start = from;
            List<RowStrip.Lines> part =
                    count <= each
                            ? cells
                            : cells.stream().map(cell -> part(cell, start, start + each)).toList();
            pieces.add(new RowStrip(style, part, ground, from + each >= count));
        }
        return pieces;
    }

    private static RowStrip.Lines part(RowStrip.Lines cell, int from, int to) {
        int size = cell.lines().size();
        return new RowStrip.Lines(
                cell.marked(),
                cell.lines().subList(Math.min(from, size), Math.min(to, size)),
                cell.x(),
                cell.end(),
                cell.right());
    }

    private static PdfStructElem element(Tags tags, PdfStructElem row, Cell cell) {
        if (cell.scope() == Scope.NONE) {
            return tags.add(row, StandardRoles.TD);
        }
        PdfStructElem heading = tags.add(row, StandardRoles.TH);
        heading.setAttributes(
                new PdfStructureAttributes("Table")
                        .addEnumAttribute("Scope", cell.scope() == Scope.ROW ? "Row" : "Column")
                        .getPdfObject());
        if (cell.language() != null) {
            heading.setLang(new PdfString(cell.language()));
        }
        return heading;
    }

    private float[] widths(float whole) {
        float[] shares = weights.length == 0 ? Widths.of(rows, whole, LEFT + GUTTER) : weights;
        float sum = 0;
        for (float share : shares) {
            sum += share;
        }
        float[] widths = new float[shares.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = whole * shares[i] / sum;
        }
        return widths;
    }
}
