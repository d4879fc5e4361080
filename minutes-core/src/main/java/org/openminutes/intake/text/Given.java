// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.Optional;
import org.openminutes.intake.SourceLine;

/**
 * What a source says of a line beside its words.
 *
 * @param marker the number or mark before its words
 * @param row whether it is a row of a table
 * @param whole whether no other line belongs to its paragraph
 * @param apart whether it stands apart from the line before it, as after an empty line
 */
record Given(Optional<Marker> marker, boolean row, boolean whole, boolean apart) {

    static final Given NOTHING = new Given(Optional.empty(), false, false, false);

    static Given of(SourceLine line) {
        Optional<Marker> marker = line.label().map(label -> Marker.given(label, line.level()));
        return switch (line.kind()) {
            case HEADING -> {
                Marker own = marker.orElseGet(() -> Marker.heading(line.words(), line.level()));
                yield new Given(Optional.of(own), false, true, true);
            }
            case POINT -> new Given(line.label().map(l -> Marker.given(l, 0)), false, false, false);
            case FIRST_ROW -> new Given(Optional.empty(), true, true, true);
            case ROW -> new Given(Optional.empty(), true, true, false);
            case TEXT, FURNITURE -> new Given(marker, false, false, isStrong(line));
        };
    }

    /** Whether all its words are emphasised, as those of a heading made by hand. */
    private static boolean isStrong(SourceLine line) {
        return !line.words().isBlank()
                && line.pieces().stream().allMatch(p -> p.emphasis() || p.words().isBlank());
    }
}
