// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import java.util.List;

/**
 * Columns beside one another, kept together. Each is read whole, left before right: that is decided
 * when their parts get their places in the structure, not here.
 *
 * @see Strip
 */
final class BesideStrip extends Strip {

    private final List<List<Strip>> columns;

    BesideStrip(List<List<Strip>> columns) {
        this.columns = columns;
    }

    @Override
    float height() {
        float most = 0;
        for (List<Strip> column : columns) {
            most = Math.max(most, height(column));
        }
        return most;
    }

    @Override
    void draw(Sheet sheet, float top, boolean repeated) {
        columns.forEach(column -> draw(column, sheet, top, repeated));
    }
}
