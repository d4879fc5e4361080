// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openminutes.model.Actor;
import org.openminutes.model.Body;
import org.openminutes.model.Id;
import org.openminutes.model.Matter;
import org.openminutes.model.Organisation;
import org.openminutes.model.Side;
import org.openminutes.model.When;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * What was recommended more than six months ago has a decision of each side. Needs earlier records
 * and their matters in the register, the body with its sides' organisations, and the date.
 */
final class PrincipalDecidedRule extends CatalogueRule {

    private static final int MONTHS = 6;

    @Override
    public void check(Subject subject, Findings findings) {
        Optional<LocalDate> day = Days.meeting(subject);
        if (day.isEmpty() || subject.body().isEmpty()) {
            return;
        }
        Set<Id<Matter>> seen = new HashSet<>();
        Optional<Actor> body = subject.minutes().meeting().body();
        for (EarlierRecords.Earlier earlier : EarlierRecords.of(subject).of(body)) {
            boolean old =
                    earlier.date()
                            .flatMap(When::known)
                            .filter(then -> isLongBefore(then, day.get()))
                            .isPresent();
            if (old) {
                earlier.recommended().stream()
                        .filter(seen::add)
                        .flatMap(matter -> subject.register().matter(matter).stream())
                        .forEach(matter -> check(subject, matter, findings));
            }
        }
    }

    /** A day of the last year there can be is before nothing: six months on would be no day. */
    private static boolean isLongBefore(LocalDate then, LocalDate day) {
        return then.getYear() < LocalDate.MAX.getYear() && then.plusMonths(MONTHS).isBefore(day);
    }

    private static void check(Subject subject, Matter matter, Findings findings) {
        for (Side side : subject.body().map(Body::sides).orElse(List.of())) {
            boolean undecided =
                    side.organisation()
                            .filter(organisation -> !hasDecided(matter, organisation))
                            .isPresent();
            if (undecided) {
                findings.add("", side.label(), matter.title());
            }
        }
    }

    private static boolean hasDecided(Matter matter, Id<Organisation> organisation) {
        return matter.steps().stream()
                .filter(step -> step.stage() == Matter.Stage.DECIDED_BY_PRINCIPAL)
                .anyMatch(
                        step ->
                                step.at() instanceof Actor.OfOrganisation by
                                        && by.organisation().equals(organisation));
    }
}
