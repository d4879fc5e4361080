// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The parties of the Riksdag by the designations used in minutes (<i>partibeteckning</i>). */
final class Parties {

    private static final Map<String, String> NAMES =
            Map.of(
                    "C", "Centerpartiet",
                    "KD", "Kristdemokraterna",
                    "L", "Liberalerna",
                    "M", "Moderaterna",
                    "MP", "Miljöpartiet",
                    "S", "Socialdemokraterna",
                    "SD", "Sverigedemokraterna",
                    "V", "Vänsterpartiet");

    private Parties() {}

    /** The name of a party in full, if the designation is one of the eight. */
    static Optional<String> name(String designation) {
        return Optional.ofNullable(NAMES.get(designation.toUpperCase(Locale.ROOT)));
    }
}
