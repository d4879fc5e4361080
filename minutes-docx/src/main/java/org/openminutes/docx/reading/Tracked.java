// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.reading;

import java.util.Optional;
import org.w3c.dom.Element;

/** Who tracked a change (<i>spårad ändring</i>) and when, as Word wrote it. */
record Tracked(boolean insertion, Optional<String> author, Optional<String> date) {

    /** What an element that tracks a change says of it. */
    static Tracked of(Element element, boolean insertion) {
        return new Tracked(insertion, text(element, "author"), text(element, "date"));
    }

    private static Optional<String> text(Element element, String name) {
        return Optional.of(Markup.attribute(element, name).strip()).filter(t -> !t.isEmpty());
    }
}
