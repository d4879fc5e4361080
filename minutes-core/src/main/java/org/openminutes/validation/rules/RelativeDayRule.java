// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.model.Place;
import org.openminutes.model.When;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * A day told by the meeting's own needs the date of the meeting: where it is held as a date, and
 * where the words say so. Each is reported once an item.
 */
final class RelativeDayRule extends CatalogueRule {

    private static final Pattern DAY =
            Pattern.compile(
                    "\\b(?:i ?dag|i ?morgon|i ?går|i ?övermorgon)\\b",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public void check(Subject subject, Findings findings) {
        if (subject.minutes().meeting().date().isPresent()) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (Place<When.Relative> when : subject.all(When.Relative.class)) {
            if (isOfMeeting(when.value().anchor())) {
                report(when, when.value().asWritten(), seen, findings);
            }
        }
        for (Place<String> words : Wordings.in(subject)) {
            Matcher day = DAY.matcher(words.value());
            if (day.find()) {
                report(words, day.group(), seen, findings);
            }
        }
    }

    private static void report(Place<?> place, String words, Set<String> seen, Findings findings) {
        if (seen.add(Items.path(place.path()) + " " + words.toLowerCase(Locale.ROOT))) {
            findings.add(place, words);
        }
    }

    private static boolean isOfMeeting(When.Anchor anchor) {
        return switch (anchor) {
            case MEETING_DAY, DAY_AFTER_MEETING, WEEK_AFTER_MEETING -> true;
            case PREVIOUS_MEETING, NEXT_MEETING, NEXT_MEETING_OF_OTHER_BODY, UNSPECIFIED -> false;
        };
    }
}
