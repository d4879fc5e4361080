// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.openminutes.internal.Require;

/**
 * What somebody changed in a file: against the record kept inside it, or as Word tracked it
 * (<i>spårad ändring</i>).
 *
 * @param kind what was done
 * @param path where in the record as it now is; of what was removed, in the record inside the file;
 *     empty if it has no place in the record
 * @param place where in the file, as its reader can find it; empty if it is not there any more
 * @param before the words before; empty if there were none
 * @param after the words now; empty if there are none
 * @param author who, if the change was tracked
 * @param date when, as the file has it, if the change was tracked
 */
public record Change(
        Kind kind,
        String path,
        String place,
        String before,
        String after,
        Optional<String> author,
        Optional<String> date) {

    /** What was done. */
    public enum Kind {
        /** A text of the record reads otherwise; the record has the new words. */
        CHANGED,
        /** Something is new, an item or a point or a row; the record has it. */
        ADDED,
        /** Something is gone; the record does not have it any more. */
        REMOVED,
        /** Something stands elsewhere; the record has it there. */
        MOVED,
        /**
         * A text of the record is not shown any more, but what held it is not gone; the record
         * keeps the text.
         */
        HIDDEN,
        /** A text lost the control that told what it is, but still stands; the record has it. */
        UNTAGGED,
        /** Words that have no place in the record; they are in the trace. */
        UNPLACED,
        /**
         * The file was written with the record inside, which some program took away; the file was
         * read by its words alone, and what changed in it cannot be told.
         */
        RECORD_LOST,
        /** Words put in with track changes; taken as accepted. */
        TRACKED_INSERTION,
        /** Words taken out with track changes; taken as accepted. */
        TRACKED_DELETION,
        /** A comment; it is no part of the record. */
        COMMENT
    }

    /** Checks the parts. */
    public Change {
        requireNonNull(kind, "kind");
        requireNonNull(path, "path");
        requireNonNull(place, "place");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        Require.text(author, "author of a change");
        Require.text(date, "date of a change");
    }

    /** A change nobody signed. */
    public static Change of(Kind kind, String path, String place, String before, String after) {
        return new Change(kind, path, place, before, after, Optional.empty(), Optional.empty());
    }
}
