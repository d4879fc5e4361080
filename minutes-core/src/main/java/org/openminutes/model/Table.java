// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.openminutes.internal.Require;

/**
 * A table (<i>tabell</i>).
 *
 * @param caption its heading
 * @param headerRows how many of the rows are headings, from the top; 0 or more
 * @param rows from the top; at least one, of any number of cells
 */
public record Table(Optional<Text> caption, int headerRows, List<Row> rows) implements Said {

    /**
     * One row.
     *
     * @param cells from the left; an absent text is an empty cell
     */
    public record Row(List<Cell> cells) {

        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell.
     *
     * @param text its words; absent if it is empty
     */
    public record Cell(Optional<Text> text) {

        /** Checks the part. */
        public Cell {
            requireNonNull(text, "text");
        }
    }

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no row, or not as many as heading rows
     */
    public Table {
        requireNonNull(caption, "caption");
        rows = Require.notEmpty(rows, "rows");
        if (headerRows < 0 || headerRows > rows.size()) {
            throw new IllegalArgumentException(
                    "heading rows are 0 to %s, got %s".formatted(rows.size(), headerRows));
        }
    }

    @Override
    public <R> R accept(EntryVisitor<R> visitor) {
        return visitor.table(this);
    }
}
