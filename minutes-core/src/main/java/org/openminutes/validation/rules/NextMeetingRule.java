// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** The record says when the next meeting is. */
final class NextMeetingRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        if (!ComingMeetings.areAnnounced(subject)) {
            findings.add("");
        }
    }
}
