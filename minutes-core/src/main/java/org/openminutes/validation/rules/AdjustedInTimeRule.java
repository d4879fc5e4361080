// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.openminutes.model.Minutes;
import org.openminutes.model.Notice;
import org.openminutes.model.When;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * Minutes are adjusted within fourteen days of the meeting: on the day the notice tells, else on
 * the last day somebody signed for the whole.
 */
final class AdjustedInTimeRule extends CatalogueRule {

    private static final int MOST = 14;

    @Override
    public void check(Subject subject, Findings findings) {
        Optional<LocalDate> day = Days.meeting(subject);
        Optional<LocalDate> adjusted = adjusted(subject.minutes());
        if (day.isPresent() && adjusted.isPresent()) {
            long days = ChronoUnit.DAYS.between(day.get(), adjusted.get());
            if (days > MOST) {
                String path = subject.minutes().notice().isPresent() ? "notice" : "attestations";
                findings.add(path, Long.toString(days));
            }
        }
    }

    private static Optional<LocalDate> adjusted(Minutes minutes) {
        return minutes.notice()
                .flatMap(Notice::adjustedOn)
                .flatMap(When::known)
                .or(
                        () ->
                                minutes.attestations().stream()
                                        .filter(signature -> signature.items().isEmpty())
                                        .flatMap(signature -> signature.signedOn().stream())
                                        .flatMap(when -> when.known().stream())
                                        .max(Comparator.naturalOrder()));
    }
}
