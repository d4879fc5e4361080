// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openminutes.model.Actor;
import org.openminutes.model.Clause;
import org.openminutes.model.Meeting;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Place;
import org.openminutes.model.When;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * What a clause sends to a body by a day is due on a day that body meets, if any meeting of it is
 * known. Days without a year are compared by day and month.
 */
final class DueAtMeetingRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        List<Meeting> known = new ArrayList<>(subject.register().meetings());
        subject.all(MeetingNotice.class).stream()
                .filter(notice -> notice.value().kind() != MeetingNotice.Kind.CANCELLED)
                .forEach(notice -> known.add(notice.value().meeting()));
        for (Place<Clause> clause : subject.all(Clause.class)) {
            Optional<When> due =
                    clause.value().due().filter(when -> Days.monthDay(when).isPresent());
            for (Actor to : clause.value().addressees()) {
                if (due.isPresent() && to instanceof Actor.OfBody) {
                    check(subject, known, clause, to, due.get(), findings);
                }
            }
        }
    }

    private static void check(
            Subject subject,
            List<Meeting> known,
            Place<Clause> clause,
            Actor body,
            When due,
            Findings findings) {
        Optional<Actor> own = subject.minutes().meeting().body();
        List<When> days =
                known.stream()
                        .filter(
                                meeting ->
                                        meeting.body()
                                                .or(() -> own)
                                                .filter(b -> Bodies.isSame(b, body))
                                                .isPresent())
                        .flatMap(meeting -> meeting.date().stream())
                        .toList();
        if (!days.isEmpty() && days.stream().noneMatch(day -> Days.isSameDay(day, due))) {
            findings.add(clause, due.asWritten(), body.asWritten());
        }
    }
}
