// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openminutes.internal.Require;
import org.openminutes.validation.SourcePlace;

/**
 * From where in a file each part of a record was read, and what of the file is in no part of it.
 *
 * @param file the name of the file
 * @param kept the parts, in any order; of two with one path the first counts
 * @param skipped what was left out, in the order of the file
 * @param lines the lines that are counted, if they are not the file's own as in a text; else empty
 */
public record SourceTrace(
        String file, List<Kept> kept, List<Skipped> skipped, List<SourceTrace.Line> lines) {

    /**
     * A part of the record and its lines.
     *
     * @param path where in the record, as in {@link org.openminutes.model.Place#path()}
     * @param firstLine 1-based
     * @param lastLine 1-based
     */
    public record Kept(String path, int firstLine, int lastLine) {}

    /**
     * Words of the file that are in no part of the record.
     *
     * @param line 1-based
     * @param text the words
     * @param reason why: a label that became a kind of entry, a page number, residue of a
     *     conversion
     */
    public record Skipped(int line, String text, String reason) {

        /** Checks the reason. */
        public Skipped {
            Require.text(reason, "reason for skipping");
        }
    }

    /**
     * A line of a file that is not made of lines; its number is its place in {@link #lines()},
     * counted from 1.
     *
     * @param place where it stands, as its reader can find it: {@code table 1, row 2}
     * @param text its words; empty for an empty one
     */
    public record Line(String place, String text) {

        /** Checks the place. */
        public Line {
            Require.text(place, "place of a line");
            java.util.Objects.requireNonNull(text, "text");
        }
    }

    /** Copies the lists. */
    public SourceTrace {
        Require.text(file, "file");
        kept = List.copyOf(kept);
        skipped = List.copyOf(skipped);
        lines = List.copyOf(lines);
    }

    /** A trace of a file whose lines are its own. */
    public SourceTrace(String file, List<Kept> kept, List<Skipped> skipped) {
        this(file, kept, skipped, List.of());
    }

    /** A trace of nothing, for formats whose places are the record's own. */
    public static SourceTrace none(String file) {
        return new SourceTrace(file, List.of(), List.of());
    }

    /**
     * The lines of a part, or of the innermost part around it that has any. For many questions use
     * {@link #places()}.
     *
     * @param path where in the record
     * @return the lines, if the trace has them
     */
    public Optional<SourcePlace> place(String path) {
        return places().apply(path);
    }

    /** {@link #place(String)} as a function that has looked through the trace once. */
    public Function<String, Optional<SourcePlace>> places() {
        Map<String, Kept> byPath = new HashMap<>();
        kept.forEach(part -> byPath.putIfAbsent(part.path(), part));
        return path -> {
            for (String at = path; !at.isEmpty(); at = outer(at)) {
                Kept part = byPath.get(at);
                if (part != null) {
                    return Optional.of(new SourcePlace(file, part.firstLine(), part.lastLine()));
                }
            }
            return Optional.empty();
        };
    }

    private static String outer(String path) {
        int cut = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        return cut < 0 ? "" : path.substring(0, cut);
    }
}
