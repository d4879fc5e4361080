// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.UnitValue;
import java.util.List;
import org.openminutes.view.Detail;

/** Labels at the left, each the heading of its row, values at the right. */
record FactsTable(Blocks blocks, List<Detail> facts) {

    private static final float[] WIDTHS = {24, 76};

    Table table() {
        Table table =
                blocks.table(UnitValue.createPercentArray(WIDTHS)).setBorderTop(Border.NO_BORDER);
        for (Detail fact : facts) {
            table.addCell(
                    blocks.headerCell(fact.label(), "Row")
                            .setBorder(Border.NO_BORDER)
                            .setPaddings(1.5f, 6, 1.5f, 0));
            table.addCell(
                    blocks.cell(fact.value())
                            .setBorder(Border.NO_BORDER)
                            .setPaddings(1.5f, 0, 1.5f, 0));
        }
        return table;
    }
}
