// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.util.ArrayList;
import java.util.List;

/** Gathers everything wrong with a template, so that its author hears it all at once. */
final class Faults {

    private final List<String> all = new ArrayList<>();

    void add(String place, String message) {
        all.add(place + ": " + message);
    }

    /**
     * Fails if there are any.
     *
     * @param template how the template is called in the message
     * @throws IllegalArgumentException if there are; the message has a line for each
     */
    void throwIfAny(String template) {
        if (!all.isEmpty()) {
            throw new IllegalArgumentException(
                    "template %s cannot be used:%n".formatted(template).replace("\r", "")
                            + String.join("\n", all));
        }
    }
}
