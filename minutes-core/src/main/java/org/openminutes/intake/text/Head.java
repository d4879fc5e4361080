// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.List;
import java.util.Optional;
import org.openminutes.model.ItemNumber;

/**
 * That a paragraph begins an item.
 *
 * @param index of the paragraph
 * @param level 0 for an item, 1 for a sub-item, 2 for one under it
 * @param number as printed or inferred
 * @param marked whether the marker before its words is the number, and so no word
 */
record Head(int index, int level, ItemNumber number, boolean marked) {

    static Head written(int index, int level, Marker marker, List<Integer> path) {
        return new Head(
                index,
                level,
                new ItemNumber(Optional.of(marker.written()), path, ItemNumber.Source.WRITTEN),
                true);
    }
}
