// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import java.util.ArrayList;
import java.util.List;
import org.openminutes.model.Attestation;
import org.openminutes.view.Wording;

/** Lines to sign on, two beside one another, each with name and role below it. */
record Signatures(Blocks blocks, Wording wording, List<Attestation> attestations) implements Block {

    private static final float SIGNING_SPACE = 34;
    private static final float GUTTER = 18;

    /** Of a page: what is higher is not set beside another, or kept together. */
    private static final float MOST = 0.5f;

    @Override
    public void lay(Column column) {
        List<Strip> rows = new ArrayList<>();
        for (int i = 0; i < attestations.size(); i += 2) {
            List<List<Strip>> pair = new ArrayList<>();
            for (int j = i; j < Math.min(i + 2, attestations.size()); j++) {
                pair.add(signature(j, column, j - i));
            }
            BesideStrip beside = new BesideStrip(pair);
            if (beside.height() <= column.page() * MOST) {
                rows.add(beside.after(12));
            } else {
                pair.forEach(rows::addAll);
            }
        }
        if (Strip.height(rows) <= column.page() * MOST) {
            // nobody signs alone on a page
            rows.subList(0, Math.max(0, rows.size() - 1)).forEach(Strip::glue);
        }
        column.strips().addAll(rows);
    }

    private List<Strip> signature(int number, Column column, int place) {
        PdfStructElem element = column.tags().add(column.parent(), StandardRoles.DIV);
        float width = (column.width() - GUTTER) / 2;
        List<Strip> strips = new ArrayList<>();
        Column half =
                new Column(
                        column.tags(),
                        element,
                        column.x() + place * (width + GUTTER),
                        width,
                        column.page(),
                        strips);
        Colour ink = blocks.theme().text();
        String name = SigningLine.name(number);
        strips.add(
                new GapStrip(
                                SIGNING_SPACE,
                                (sheet, bottom) -> {
                                    sheet.fill(ink, half.x(), bottom, width, 0.75f);
                                    sheet.destination(name, element, half.x(), bottom);
                                })
                        .after(3)
                        .glue());
        List<String> lines = wording.lines(attestations.get(number));
        for (int i = 0; i < lines.size(); i++) {
            Paragraph line =
                    i == 0 ? blocks.paragraph() : new Paragraph(blocks.small().look(), 1.3f);
            blocks.runs().add(line.below(1), lines.get(i)).lay(half);
        }
        return strips;
    }
}
