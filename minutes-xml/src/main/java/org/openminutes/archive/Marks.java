// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.util.LinkedHashSet;
import java.util.Set;
import org.openminutes.model.Minutes;
import org.openminutes.model.Places;
import org.openminutes.model.Visibility;

/**
 * The marks of secrecy anywhere in a record.
 *
 * @param provisions of them, each once
 * @param hasHidden whether something must not be published
 */
record Marks(Set<String> provisions, boolean hasHidden) {

    /** What only the mark of secrecy tells, where no provision stands with it. */
    static final String NO_PROVISION = "sekretessmarkerad, bestämmelse ej angiven";

    static Marks of(Minutes minutes) {
        Set<String> provisions = new LinkedHashSet<>();
        boolean[] hasHidden = {false};
        Places.each(
                minutes,
                Marks::isHidden,
                place -> {
                    hasHidden[0] = true;
                    if (place.value() instanceof Visibility.Confidential mark) {
                        provisions.add(mark.provision().orElse(NO_PROVISION));
                    }
                });
        return new Marks(provisions, hasHidden[0]);
    }

    private static boolean isHidden(Object value) {
        return value instanceof Visibility && !(value instanceof Visibility.Open);
    }
}
