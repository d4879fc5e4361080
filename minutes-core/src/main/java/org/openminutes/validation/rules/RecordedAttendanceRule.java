// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** The record must say who was there. */
final class RecordedAttendanceRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        if (subject.minutes().attendance().isEmpty()) {
            findings.add("attendance");
        }
    }
}
