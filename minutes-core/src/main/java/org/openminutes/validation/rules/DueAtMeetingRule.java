// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openminutes.language.Names;
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
        List<Place<Clause>> clauses =
                subject.all(Clause.class).stream()
                        .filter(clause -> clause.value().due().isPresent())
                        .filter(clause -> !clause.value().addressees().isEmpty())
                        .toList();
        if (clauses.isEmpty()) {
            return;
        }
        Known known = new Known();
        Optional<Actor> own = subject.minutes().meeting().body();
        subject.register().meetings().forEach(meeting -> known.add(meeting, own));
        subject.all(MeetingNotice.class).stream()
                .filter(notice -> notice.value().kind() != MeetingNotice.Kind.CANCELLED)
                .forEach(notice -> known.add(notice.value().meeting(), own));
        for (Place<Clause> clause : clauses) {
            Optional<When> due =
                    clause.value().due().filter(when -> Days.monthDay(when).isPresent());
            for (Actor to : clause.value().addressees()) {
                if (due.isPresent()
                        && to instanceof Actor.OfBody body
                        && known.isMissed(body, due.get())) {
                    findings.add(clause, due.get().asWritten(), to.asWritten());
                }
            }
        }
    }

    /** The days of known meetings by body, and by day and month. */
    private static final class Known {

        private final Set<String> bodies = new HashSet<>();
        private final Map<String, List<When>> days = new HashMap<>();

        void add(Meeting meeting, Optional<Actor> own) {
            Optional<String> body = meeting.body().or(() -> own).map(Known::key);
            if (body.isEmpty() || meeting.date().isEmpty()) {
                return;
            }
            When date = meeting.date().get();
            bodies.add(body.get());
            Days.monthDay(date).ifPresent(day -> at(body.get(), day).add(date));
        }

        private List<When> at(String body, MonthDay day) {
            return days.computeIfAbsent(body + " " + day, key -> new ArrayList<>());
        }

        /** Whether a day of some meeting of a body is known, but none that is the due day. */
        boolean isMissed(Actor.OfBody body, When due) {
            List<String> keys = List.of(key(body), name(body));
            return keys.stream().anyMatch(bodies::contains)
                    && keys.stream()
                            .flatMap(key -> at(key, Days.monthDay(due).orElseThrow()).stream())
                            .noneMatch(day -> Days.isSameDay(day, due));
        }

        private static String key(Actor body) {
            return body instanceof Actor.OfBody of ? "id " + of.body().value() : name(body);
        }

        private static String name(Actor body) {
            return "name " + Names.fold(body.asWritten());
        }
    }
}
