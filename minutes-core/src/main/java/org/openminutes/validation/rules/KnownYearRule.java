// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.HashSet;
import java.util.Set;
import org.openminutes.model.Place;
import org.openminutes.model.When;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * Days to come must be told with their year: the meeting's own, those of meetings announced and
 * what is due. Each is reported once an item, however often the item repeats it.
 */
final class KnownYearRule extends CatalogueRule {

    private static final Set<String> COMPONENTS =
            Set.of("date", "was", "due", "sent", "at", "forMeeting");

    @Override
    public void check(Subject subject, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (Place<When> when : subject.all(When.class)) {
            if (Days.lacksYear(when.value()) && isAhead(when.path())) {
                String written = when.value().asWritten();
                if (seen.add(Items.path(when.path()) + " " + written)) {
                    findings.add(when, written);
                }
            }
        }
    }

    private static boolean isAhead(String path) {
        return COMPONENTS.contains(path.substring(path.lastIndexOf('.') + 1))
                && !path.startsWith("dispatches")
                && !path.contains("convening");
    }
}
