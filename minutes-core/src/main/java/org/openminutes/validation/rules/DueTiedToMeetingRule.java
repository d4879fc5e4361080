// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.model.Place;
import org.openminutes.model.Task;
import org.openminutes.model.When;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * A task due at another meeting needs a meeting that the record or the register knows. Days counted
 * from this meeting are another rule's, and so are times like {@code "snarast"}, which no meeting
 * settles.
 */
final class DueTiedToMeetingRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Place<Task> task : subject.all(Task.class)) {
            task.value()
                    .due()
                    .filter(due -> Tasks.isOpen(task.value()) && !isTied(subject, due))
                    .ifPresent(due -> findings.add(task.path() + ".due", due.asWritten()));
        }
    }

    private static boolean isTied(Subject subject, When due) {
        if (!(due instanceof When.Relative relative)) {
            return true;
        }
        return switch (relative.anchor()) {
            case MEETING_DAY, DAY_AFTER_MEETING, WEEK_AFTER_MEETING, UNSPECIFIED -> true;
            case PREVIOUS_MEETING -> !subject.register().earlier().isEmpty();
            case NEXT_MEETING -> ComingMeetings.ofSameBody(subject);
            case NEXT_MEETING_OF_OTHER_BODY -> ComingMeetings.ofOtherBody(subject);
        };
    }
}
