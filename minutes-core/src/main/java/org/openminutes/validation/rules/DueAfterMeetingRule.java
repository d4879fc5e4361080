// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.openminutes.model.Id;
import org.openminutes.model.Place;
import org.openminutes.model.Task;
import org.openminutes.model.When;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * What the meeting sets going is not due before the meeting. A task carried over from an earlier
 * record may well be; a date without a year cannot be decided.
 */
final class DueAfterMeetingRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        Optional<LocalDate> day = Days.meeting(subject);
        if (day.isEmpty()) {
            return;
        }
        Set<Id<Task>> earlier = Tasks.earlier(subject);
        for (Place<Task> task : subject.all(Task.class)) {
            Optional<When> due = task.value().due();
            boolean past =
                    due.flatMap(Days::last).filter(last -> last.isBefore(day.get())).isPresent();
            if (past && Tasks.isOpen(task.value()) && !earlier.contains(task.value().id())) {
                findings.add(task.path() + ".due", due.get().asWritten());
            }
        }
    }
}
