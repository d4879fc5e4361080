// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.Optional;
import org.openminutes.model.TimeRange;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** The meeting must have a beginning and an end. */
final class MeetingTimeRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        Optional<TimeRange> time = subject.minutes().meeting().time();
        if (time.isEmpty() || time.get().start().isEmpty() || time.get().end().isEmpty()) {
            findings.add("meeting");
        }
    }
}
