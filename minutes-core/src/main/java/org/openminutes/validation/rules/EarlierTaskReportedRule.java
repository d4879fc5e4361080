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
        for (Minutes earlier : subject.register().earlier()) {
            earlier.facts(Task.class)
                    .filter(task -> !Tasks.isOpen(task))
                    .forEach(task -> settled.add(task.id()));
        }
        for (Minutes earlier : subject.register().earlier()) {
            if (isOfSameBody(earlier, subject.minutes())) {
                earlier.facts(Task.class)
                        .filter(task -> isDue(task, day.get()) && settled.add(task.id()))
                        .forEach(
                                task -> findings.add("", Excerpt.of(task.what()), earlier.title()));
            }
        }
    }

    private static boolean isDue(Task task, LocalDate day) {
        return task.due().flatMap(Days::last).filter(last -> !last.isAfter(day)).isPresent();
    }

    private static boolean isOfSameBody(Minutes one, Minutes other) {
        return one.meeting().body().isPresent()
                && other.meeting().body().isPresent()
                && Bodies.isSame(one.meeting().body().get(), other.meeting().body().get());
    }
}
