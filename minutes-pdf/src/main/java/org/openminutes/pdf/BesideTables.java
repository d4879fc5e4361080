// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Tables beside one another, their rows level. Each is a table of its own, read whole before the
 * next.
 */
record BesideTables(List<Grid> tables) implements Block {

    private static final float GUTTER = 16;

    @Override
    public void lay(Column column) {
        int count = tables.size();
        float width = (column.width() - GUTTER * (count - 1)) / count;
        List<List<Strip>> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Strip> strips = new ArrayList<>();
            tables.get(i)
                    .lay(
                            new Column(
                                    column.tags(),
                                    column.parent(),
                                    column.x() + i * (width + GUTTER),
                                    width,
                                    column.page(),
                                    strips));
            all.add(strips);
        }
        int rows = all.stream().mapToInt(List::size).max().orElse(0);
        for (int row = 0; row < rows; row++) {
            int at = row;
            Strip level = level(row, all);
            if (row == 0) {
                level.glue();
            } else {
                // no heading over a column that has ended
                level.repeating(
                        List.of(level(0, all.stream().filter(s -> at < s.size()).toList())));
            }
            if (row == rows - 1) {
                level.after(Blocks.GAP + 4);
            } else if (row == rows - 2) {
                level.glue();
            }
            column.strips().add(level);
        }
    }

    private static Strip level(int row, List<List<Strip>> all) {
        List<List<Strip>> cells = new ArrayList<>();
        float most = 0;
        for (List<Strip> strips : all) {
            if (row < strips.size()) {
                cells.add(List.of(strips.get(row)));
                most = Math.max(most, strips.get(row).height());
            }
        }
        for (List<Strip> cell : cells) {
            if (cell.get(0) instanceof RowStrip strip) {
                strip.stretch(most);
            }
        }
        return new BesideStrip(cells);
    }
}
