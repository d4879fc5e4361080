// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.openminutes.internal.Require;

/**
 * A list (<i>punktlista</i>).
 *
 * @param ordered whether it is numbered
 * @param points one or more, in order
 */
public record Listing(boolean ordered, List<Point> points) implements Said {

    /**
     * One point of a list.
     *
     * @param text its words
     * @param sublist a list under it
     */
    public record Point(Text text, Optional<Listing> sublist) {

        /** Checks the parts. */
        public Point {
            requireNonNull(text, "text");
            requireNonNull(sublist, "sublist");
        }
    }

    /** Copies the list. */
    public Listing {
        points = Require.notEmpty(points, "points");
    }

    /**
     * A bulleted list of plain points.
     *
     * @param points the words of each; not blank
     * @return the list
     */
    public static Listing of(String... points) {
        return new Listing(
                false,
                java.util.Arrays.stream(points)
                        .map(point -> new Point(Text.of(point), Optional.empty()))
                        .toList());
    }

    @Override
    public <R> R accept(EntryVisitor<R> visitor) {
        return visitor.listing(this);
    }
}
