// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openminutes.model.Place;
import org.openminutes.model.When;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** Dates are written in at most two ways throughout a record; an example of each is told. */
final class DateNotationsRule extends CatalogueRule {

    private static final int MOST = 2;
    private static final List<Pattern> NOTATIONS =
            List.of(
                    Pattern.compile("\\d{4}-\\d\\d-\\d\\d"),
                    Pattern.compile("\\d\\d-\\d\\d-\\d\\d"),
                    Pattern.compile("\\d{1,2}/\\d{1,2}"),
                    Pattern.compile("\\d{1,2}/\\d{1,2} \\d{4}"),
                    Pattern.compile("\\d{8}"),
                    Pattern.compile("(?i)(?:den )?\\d{1,2} \\p{L}+"),
                    Pattern.compile("(?i)(?:den )?\\d{1,2} \\p{L}+ \\d{4}"));

    @Override
    public void check(Subject subject, Findings findings) {
        Map<Integer, String> found = new LinkedHashMap<>();
        subject.minutes().meeting().date().ifPresent(when -> add(found, when));
        for (Place<String> words : Wordings.in(subject)) {
            FoundDates.in(subject, words.value()).forEach(spot -> add(found, spot.value()));
        }
        for (Place<When> when : subject.all(When.class)) {
            add(found, when.value());
        }
        if (found.size() > MOST) {
            findings.add("", String.join(", ", found.values()));
        }
    }

    private static void add(Map<Integer, String> found, When when) {
        for (int i = 0; i < NOTATIONS.size(); i++) {
            if (!found.containsKey(i) && NOTATIONS.get(i).matcher(when.asWritten()).matches()) {
                found.put(i, when.asWritten());
            }
        }
    }
}
