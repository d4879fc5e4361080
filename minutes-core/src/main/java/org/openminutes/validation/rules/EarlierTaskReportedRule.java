// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.openminutes.model.Id;
import org.openminutes.model.Minutes;
import org.openminutes.model.Task;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * A task of an earlier record that is due by this meeting is followed up in this one, under the
 * same id. Cannot be decided without earlier records in the register and the date of the meeting:
 * silent.
 */
final class EarlierTaskReportedRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        Optional<LocalDate> day = Days.meeting(subject);
        if (day.isEmpty()) {
            return;
        }
        Set<Id<Task>> settled = new HashSet<>();
        subject.all(Task.class).forEach(task -> settled.add(task.value().id()));
        EarlierRecords all = EarlierRecords.of(subject);
        for (EarlierRecords.Earlier earlier : all.of(subject.minutes().meeting().body())) {
            for (EarlierRecords.DueTask due : earlier.due()) {
                Task task = due.task();
                if (!due.last().isAfter(day.get())
                        && !all.isSettled(task.id())
                        && settled.add(task.id())) {
                    String title = earlier.minutes().map(Minutes::title).orElse("");
                    findings.add("", Excerpt.of(task.what()), title);
                }
            }
        }
    }
}
