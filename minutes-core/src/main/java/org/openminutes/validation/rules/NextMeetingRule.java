// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.model.MeetingNotice;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** The record says when the next meeting is. */
final class NextMeetingRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        boolean told =
                subject.all(MeetingNotice.class).stream()
                        .anyMatch(n -> n.value().kind() != MeetingNotice.Kind.CANCELLED);
        if (!told) {
            findings.add("");
        }
    }
}
