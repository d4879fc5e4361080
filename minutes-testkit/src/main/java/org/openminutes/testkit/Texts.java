// SPDX-License-Identifier: Apache-2.0
package org.openminutes.testkit;

import java.util.Map;
import java.util.TreeMap;
import org.openminutes.model.Minutes;
import org.openminutes.model.Place;
import org.openminutes.model.Places;

/** The texts of a record by path. */
public final class Texts {

    private Texts() {}

    /**
     * Every text in the record, also those of restated facts; ids and constants are no texts.
     *
     * @param minutes the record
     * @return the texts by path, sorted
     */
    public static Map<String, String> of(Minutes minutes) {
        Map<String, String> texts = new TreeMap<>();
        for (Place<?> place : Places.in(minutes)) {
            if (place.value() instanceof String text) {
                texts.put(place.path(), text);
            }
        }
        return texts;
    }

    /**
     * Those of {@link #of(Minutes)} that a page must show: not the restated ones, whose words stand
     * in an entry before them.
     *
     * @param minutes the record
     * @return the texts by path, sorted
     */
    public static Map<String, String> onPage(Minutes minutes) {
        Map<String, String> texts = of(minutes);
        texts.keySet().removeIf(path -> path.contains("].fact."));
        return texts;
    }
}
