// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openminutes.model.Body;
import org.openminutes.model.Function;
import org.openminutes.model.Meeting;
import org.openminutes.model.Presidency;
import org.openminutes.model.Role;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * Somebody present leads the meeting: by the attendance list, by the signature, or by the
 * presidency that the register knows for the day. Silent without an attendance list.
 */
final class ChairPresentRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        Attendees attendees = Attendees.of(subject);
        boolean held = subject.minutes().meeting().status() == Meeting.Status.HELD;
        if (held && !attendees.isEmpty() && !isLed(subject, attendees)) {
            findings.add("attendance");
        }
    }

    private static boolean isLed(Subject subject, Attendees attendees) {
        return attendees.participants().stream().anyMatch(line -> leads(line.value().roles()))
                || subject.minutes().attestations().stream()
                        .filter(signature -> leads(signature.role().stream().toList()))
                        .anyMatch(signature -> attendees.mayBePresent(signature.who()))
                || presidencies(subject)
                        .flatMap(presidency -> presidency.holders().stream())
                        .anyMatch(subject.present()::contains);
    }

    private static boolean leads(List<Role> roles) {
        return roles.stream()
                .anyMatch(role -> role.is(Function.CHAIR) || role.is(Function.VICE_CHAIR));
    }

    private static Stream<Presidency> presidencies(Subject subject) {
        Optional<LocalDate> day = Days.meeting(subject);
        return subject.body().map(Body::presidencies).orElse(List.of()).stream()
                .filter(one -> day.map(one.validity()::covers).orElse(true));
    }
}
