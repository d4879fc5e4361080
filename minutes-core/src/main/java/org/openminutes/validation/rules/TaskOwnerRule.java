// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.model.Place;
import org.openminutes.model.Task;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** Somebody answers for every open task. */
final class TaskOwnerRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Place<Task> task : subject.all(Task.class)) {
            if (Tasks.isOpen(task.value()) && task.value().owners().isEmpty()) {
                findings.add(task, Excerpt.of(task.value().what()));
            }
        }
    }
}
