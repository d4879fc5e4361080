// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openminutes.language.Dates;
import org.openminutes.language.Spot;
import org.openminutes.model.When;
import org.openminutes.validation.Subject;

/** The dates with a number in them that stand in a record's words; each text is read once. */
final class FoundDates {

    private static final Signs DIGITS = Signs.of("0123456789");

    private final Map<String, List<Spot<When>>> found = new HashMap<>();

    private FoundDates() {}

    /**
     * The dates in a text of the record.
     *
     * @param subject the record
     * @param text the text
     * @return them in order; none if the text has no digit
     */
    static List<Spot<When>> in(Subject subject, String text) {
        return subject.derived(FoundDates.class, s -> new FoundDates())
                .found
                .computeIfAbsent(text, FoundDates::find);
    }

    private static List<Spot<When>> find(String text) {
        return Signs.of(text).meets(DIGITS) ? Dates.find(text) : List.of();
    }
}
