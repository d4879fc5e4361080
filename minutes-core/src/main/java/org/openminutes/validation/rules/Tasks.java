// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.Set;
import org.openminutes.model.Id;
import org.openminutes.model.Task;
import org.openminutes.model.When;
import org.openminutes.validation.Subject;

/** Tasks of this record and of earlier ones. */
final class Tasks {

    private Tasks() {}

    /** Whether a task is still to be done. */
    static boolean isOpen(Task task) {
        return task.progress() == Task.Progress.OPEN;
    }

    /** Whether a time can ever be reached; {@code "snarast"} cannot. */
    static boolean isLimit(When due) {
        return !(due instanceof When.Relative relative)
                || relative.anchor() != When.Anchor.UNSPECIFIED;
    }

    /** The ids of the tasks that earlier records of the register hold. */
    static Set<Id<Task>> earlier(Subject subject) {
        return EarlierRecords.of(subject).tasks();
    }
}
