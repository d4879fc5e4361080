// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openminutes.model.Attendance;
import org.openminutes.model.Body;
import org.openminutes.model.Id;
import org.openminutes.model.Mandate;
import org.openminutes.model.Person;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * A member must hold a mandate on the day. Cannot be decided without the body's mandates in the
 * register and the date: silent. Somebody whose capacity is not told is asked for a valid mandate
 * only if they have had one.
 */
final class ValidMandateRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        Optional<LocalDate> day = Days.meeting(subject);
        Map<Id<Person>, List<Mandate>> mandates =
                subject.body().map(Body::mandates).orElse(List.of()).stream()
                        .collect(Collectors.groupingBy(Mandate::person));
        if (day.isEmpty() || mandates.isEmpty()) {
            return;
        }
        for (Place<Attendance> place : Attendees.of(subject).participants()) {
            Attendance line = place.value();
            List<Mandate> own =
                    line.who()
                            .personId()
                            .map(id -> mandates.getOrDefault(id, List.of()))
                            .orElse(List.of());
            boolean valid = own.stream().anyMatch(one -> one.validity().covers(day.get()));
            if (!valid && isAsked(line, own)) {
                findings.add(place, line.who().asWritten(), day.get().toString());
            }
        }
    }

    private static boolean isAsked(Attendance line, List<Mandate> own) {
        return switch (line.capacity()) {
            case MEMBER, SUBSTITUTE -> line.who().personId().isPresent();
            case UNSTATED -> !own.isEmpty();
            case OFFICIAL, CO_OPTED, GUEST -> false;
        };
    }
}
