// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** The day of the meeting must be known. */
final class MeetingDateRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        if (subject.minutes().meeting().date().isEmpty()) {
            findings.add("meeting");
        }
    }
}
