// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.model.Place;
import org.openminutes.model.Task;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * Every open task has a time by which it is to be done; {@code "längre fram"} or {@code "snarast"}
 * is none.
 */
final class TaskDueRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Place<Task> task : subject.all(Task.class)) {
            if (Tasks.isOpen(task.value()) && task.value().due().filter(Tasks::isLimit).isEmpty()) {
                findings.add(task, Excerpt.of(task.value().what()));
            }
        }
    }
}
