// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.Optional;

/**
 * One paragraph: a line, or several that belong together.
 *
 * @param text with its marker
 * @param first its first line
 * @param last its last line
 * @param indent how far in it stands, in blanks
 * @param gap whether an empty line stands before it
 * @param marker what stands before its words
 * @param row whether its source says that it is a row of a table, with a tab between two cells
 */
record Paragraph(
        Rich text,
        int first,
        int last,
        int indent,
        boolean gap,
        Optional<Marker> marker,
        boolean row) {

    /** All of it. */
    String plain() {
        return text.plain();
    }

    /** Without the marker. */
    Rich body() {
        return marker.map(m -> text.from(m.length())).orElseGet(text::strip);
    }

    boolean has(Marker.Kind kind) {
        return marker.filter(m -> m.is(kind)).isPresent();
    }

    /** Whether its source says that it is a heading, rather than a mark before its words. */
    boolean isHeading() {
        return marker.filter(m -> m.hashes() > 0).isPresent() && !plain().startsWith("#");
    }

    /** Whether it is a point of a list. */
    boolean isPoint() {
        return marker.filter(m -> !m.is(Marker.Kind.HASH))
                .filter(m -> !m.is(Marker.Kind.BARE) && !m.is(Marker.Kind.CAPITAL))
                .isPresent();
    }

    /** The same with its words and marker replaced. */
    Paragraph with(Rich words) {
        return new Paragraph(words, first, last, indent, gap, Optional.empty(), false);
    }
}
