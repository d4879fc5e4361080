// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.reading;

import java.util.Optional;
import org.openminutes.intake.Change;
import org.w3c.dom.Element;

/**
 * Who tracked a change (<i>spårad ändring</i>) and when, as Word wrote it.
 *
 * @param insertion whether words were put in rather than taken out
 * @param author who, if it says
 * @param date when, if it says
 */
public record Tracked(boolean insertion, Optional<String> author, Optional<String> date) {

    /** What an element that tracks a change says of it. */
    public static Tracked of(Element element, boolean insertion) {
        return new Tracked(insertion, text(element, "author"), text(element, "date"));
    }

    /** As a change of a record, at a place of the file. */
    public Change change(String place, String words) {
        return new Change(
                insertion ? Change.Kind.TRACKED_INSERTION : Change.Kind.TRACKED_DELETION,
                "",
                place,
                insertion ? "" : words,
                insertion ? words : "",
                author,
                date);
    }

    private static Optional<String> text(Element element, String name) {
        return Optional.of(Markup.attribute(element, name).strip()).filter(t -> !t.isEmpty());
    }
}
