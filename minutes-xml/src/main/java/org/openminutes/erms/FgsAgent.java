// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import java.io.IOException;
import java.util.Optional;
import org.openminutes.markup.Markup;
import org.openminutes.model.Actor;

/** Somebody who did something, as FGS Ärendehantering 1.0 tells it. */
final class FgsAgent {

    private FgsAgent() {}

    static void write(
            Markup xml,
            String role,
            Optional<String> name,
            Optional<Actor> organisation,
            Optional<String> unit)
            throws IOException {
        xml.start("Agent");
        xml.leaf("Roll", role);
        xml.leaf("Namn", name);
        xml.leaf("Organisationsnamn", organisation.map(Actor::asWritten));
        xml.leaf("Enhetsnamn", unit);
        xml.end();
    }
}
