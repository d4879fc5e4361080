// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.model.MeetingNotice;
import org.openminutes.model.When;

/** What a message calls the meeting that a notice tells of. */
final class Notices {

    private Notices() {}

    /** Its date as written, else the beginning of the notice. */
    static String name(MeetingNotice notice) {
        return notice.meeting()
                .date()
                .map(When::asWritten)
                .orElseGet(() -> Excerpt.of(notice.text()));
    }
}
