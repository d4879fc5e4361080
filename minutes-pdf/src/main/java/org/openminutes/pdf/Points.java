// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import java.util.ArrayList;
import java.util.List;

/** A list: points, each with its mark and one block or more. */
final class Points implements Block {

    private static final float INDENT = 15;
    private static final float LEFT = 3;

    private final Runs runs;
    private final Look look;
    private final boolean ordered;
    private final float after;
    private final List<List<Block>> points = new ArrayList<>();

    /**
     * An empty list.
     *
     * @param look of the marks
     * @param ordered whether the points are numbered
     * @param after space below
     */
    Points(Runs runs, Look look, boolean ordered, float after) {
        this.runs = runs;
        this.look = look;
        this.ordered = ordered;
        this.after = after;
    }

    /** Adds a point; more may be added to what is returned. */
    List<Block> add(Paragraph first) {
        List<Block> point = new ArrayList<>(1);
        point.add(first);
        points.add(point);
        return point;
    }

    @Override
    public void lay(Column column) {
        Tags tags = column.tags();
        PdfStructElem list = tags.add(column.parent(), StandardRoles.L);
        list.setAttributes(
                new PdfStructureAttributes("List")
                        .addEnumAttribute("ListNumbering", ordered ? "Decimal" : "Disc")
                        .getPdfObject());
        float indent = ordered && points.size() > 99 ? INDENT * 2 : INDENT;
        int number = 0;
        for (List<Block> point : points) {
            number++;
            PdfStructElem item = tags.add(list, StandardRoles.LI);
            PdfStructElem mark = tags.add(item, StandardRoles.LBL);
            PdfStructElem body = tags.add(item, StandardRoles.LBODY);
            List<Strip> strips = new ArrayList<>();
            Column inner = column.inset(body, LEFT + indent, 0, strips);
            for (Block block : point) {
                if (point.size() == 1 && block instanceof Paragraph paragraph) {
                    paragraph.layIn(body, inner);
                } else {
                    block.lay(inner);
                }
            }
            String sign = ordered ? number + "." : "•";
            Line line = LineBreaker.lines(runs.of(sign, look), Float.MAX_VALUE).get(0);
            if (strips.get(0) instanceof TextStrip first) {
                first.label(
                        new TextStrip(
                                new Marked(tags, mark),
                                line,
                                column.x() + LEFT,
                                first.height(),
                                look.size()));
            }
            column.strips().addAll(strips);
        }
        if (!points.isEmpty()) {
            Strip last = column.strips().get(column.strips().size() - 1);
            last.after(Math.max(last.after(), after));
        }
    }
}
