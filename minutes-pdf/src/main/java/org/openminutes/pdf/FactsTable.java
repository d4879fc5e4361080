// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import java.util.List;
import org.openminutes.view.Detail;

/** Labels at the left, each the heading of its row, values at the right. */
record FactsTable(Blocks blocks, List<Detail> facts) {

    Grid table() {
        Grid table = new Grid(new float[] {24, 76}, null, null, 1.5f, Blocks.GAP + 4);
        for (Detail fact : facts) {
            table.row(
                    List.of(
                            blocks.headerCell(fact.label(), Grid.Scope.ROW),
                            blocks.cell(fact.value())));
        }
        return table;
    }
}
