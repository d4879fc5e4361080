// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.back;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openminutes.docx.back.Walk.Spot;
import org.openminutes.docx.back.Walk.Stretch;
import org.openminutes.intake.SourceLine.Piece;

/**
 * A part that some program took all controls out of: each text of the record is the paragraph with
 * its words, or with words like them, and the label before them is none of it.
 */
final class Bare {

    private static final String AFTER_LABEL = ": ";

    private final Set<String> shown = new HashSet<>();
    private final Known known;

    private Bare(Known known) {
        this.known = known;
    }

    /** Reads it; as {@link Reading#of}. */
    static Reading reading(
            List<Spot> spots, List<String> tags, Expected expected, Known known, int first) {
        Bare bare = new Bare(known);
        for (String tag : tags) {
            expected.of(tag).ifPresent(text -> bare.shown.add(Reading.same(text.words())));
        }
        List<Spot> read = spots.stream().map(bare::divided).toList();
        List<Stretch> all = read.stream().flatMap(spot -> spot.stretches().stream()).toList();
        return Reading.reading(
                read, Reading.untagged(all, tags, expected, false), expected, known, first);
    }

    /** A paragraph as its label, if it has one that was not shown with it, and the rest. */
    private Spot divided(Spot spot) {
        List<Piece> pieces = new ArrayList<>();
        spot.stretches().forEach(stretch -> pieces.addAll(stretch.pieces()));
        String words = spot.words();
        int colon = words.indexOf(AFTER_LABEL);
        boolean labelled =
                colon > 0
                        && !shown.contains(Reading.same(words))
                        && known.rest(words.substring(0, colon)).isEmpty();
        List<Stretch> stretches = new ArrayList<>();
        if (labelled) {
            String label = words.substring(0, colon);
            stretches.add(new Stretch(false, "", List.of(new Piece(label, false))));
            stretches.add(new Stretch(false, "", after(pieces, colon + AFTER_LABEL.length())));
        } else {
            stretches.add(new Stretch(false, "", pieces));
        }
        return new Spot(spot.place(), stretches, spot.point(), spot.heading(), spot.cell());
    }

    private static List<Piece> after(List<Piece> pieces, int start) {
        List<Piece> rest = new ArrayList<>();
        int left = start;
        for (Piece piece : pieces) {
            int cut = Math.min(left, piece.words().length());
            left -= cut;
            if (cut < piece.words().length()) {
                rest.add(new Piece(piece.words().substring(cut), piece.emphasis()));
            }
        }
        return rest;
    }
}
