// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openminutes.internal.Require;

/**
 * A paragraph (<i>stycke</i>) of a source that says more than its words: that it is a heading, a
 * point of a list, a row of a table. What an importer of another format hands to {@link
 * org.openminutes.intake.text.Recogniser}.
 *
 * <p>A hard line break within a paragraph makes two lines. A blank line is an empty paragraph; it
 * tells that what follows stands apart.
 *
 * @param place where it stands, as its reader can find it: {@code paragraph 12}, {@code table 1,
 *     row 2}
 * @param pieces its words in reading order, without the label; none in an empty paragraph
 * @param kind what it is
 * @param level of a heading from 1, the outermost; of a point from 0; else 0
 * @param label the number or mark the program printed before the words and that is not in them:
 *     {@code 3.}, {@code § 12}, {@code •}
 * @param reason of furniture, why it is none of the record's text, for the trace; else empty
 */
public record SourceLine(
        String place,
        List<Piece> pieces,
        Kind kind,
        int level,
        Optional<String> label,
        String reason) {

    /** What a line is. */
    public enum Kind {
        /** A paragraph that is nothing else; also an empty one. */
        TEXT,
        /** A heading (<i>rubrik</i>) of a level. */
        HEADING,
        /** A point of a list (<i>punkt</i>). */
        POINT,
        /** The first row of a table; its cells are divided by tabs. */
        FIRST_ROW,
        /** Another row of the table; its cells are divided by tabs. */
        ROW,
        /** What belongs to the page rather than to the record, as a page number. */
        FURNITURE
    }

    /**
     * A stretch of words.
     *
     * @param words not empty; line breaks in it count as blanks
     * @param emphasis whether they are emphasised
     */
    public record Piece(String words, boolean emphasis) {

        /** Checks the words. */
        public Piece {
            if (words.isEmpty()) {
                throw new IllegalArgumentException("a piece of a line must not be empty");
            }
        }
    }

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the place or the label is blank, the level is not one of
     *     its kind, or furniture has no reason
     */
    public SourceLine {
        Require.text(place, "place of a line");
        pieces = List.copyOf(pieces);
        requireNonNull(kind, "kind");
        Require.text(label, "label of a line");
        if (level < (kind == Kind.HEADING ? 1 : 0)) {
            throw new IllegalArgumentException("no level of a " + kind + ": " + level);
        }
        if (kind == Kind.FURNITURE) {
            Require.text(reason, "reason for furniture");
        }
    }

    /** A paragraph with nothing known but its words. */
    public static SourceLine text(String place, List<Piece> pieces) {
        return new SourceLine(place, pieces, Kind.TEXT, 0, Optional.empty(), "");
    }

    /** An empty paragraph. */
    public static SourceLine blank(String place) {
        return text(place, List.of());
    }

    /** A row of a table: {@code first} if it begins one; the cells from the left, also empty. */
    public static SourceLine row(String place, List<List<Piece>> cells, boolean first) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                pieces.add(new Piece("\t", false));
            }
            cells.get(i).forEach(p -> pieces.add(new Piece(untabbed(p.words()), p.emphasis())));
        }
        Kind kind = first ? Kind.FIRST_ROW : Kind.ROW;
        return new SourceLine(place, pieces, kind, 0, Optional.empty(), "");
    }

    /** The same as a heading of a level from 1. */
    public SourceLine heading(int of) {
        return new SourceLine(place, pieces, Kind.HEADING, of, label, "");
    }

    /** The same as a point of a list, of a level from 0, under the label printed before it. */
    public SourceLine point(int of, String printed) {
        return new SourceLine(place, pieces, Kind.POINT, of, Optional.of(printed), "");
    }

    /** The same with a label printed before it, as of a numbered heading. */
    public SourceLine labelled(String printed) {
        return new SourceLine(place, pieces, kind, level, Optional.of(printed), reason);
    }

    /** The same as part of the page, with why it is none of the record's text. */
    public SourceLine furniture(String why) {
        return new SourceLine(place, pieces, Kind.FURNITURE, 0, label, why);
    }

    /** Whether it is a row of a table. */
    public boolean isRow() {
        return kind == Kind.ROW || kind == Kind.FIRST_ROW;
    }

    /** Its words, without the label. */
    public String words() {
        return pieces.stream().map(Piece::words).collect(Collectors.joining());
    }

    /** What the page shows: the label, a blank and the words. */
    public String shown() {
        return label.map(before -> (before + " " + words()).strip()).orElseGet(this::words);
    }

    private static String untabbed(String words) {
        return words.replace('\t', ' ');
    }
}
