// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Body;
import org.openminutes.model.Id;
import org.openminutes.model.Matter;
import org.openminutes.model.Minutes;
import org.openminutes.model.Organisation;
import org.openminutes.model.Position;
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
        for (Minutes earlier : subject.register().earlier()) {
            boolean old =
                    earlier.meeting()
                            .date()
                            .flatMap(When::known)
                            .filter(then -> isLongBefore(then, day.get()))
                            .isPresent();
            if (old && isOwn(subject, earlier)) {
                earlier.allItems()
                        .filter(PrincipalDecidedRule::recommends)
                        .flatMap(item -> item.matter().stream())
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

    private static boolean isOwn(Subject subject, Minutes earlier) {
        Optional<Actor> own = subject.minutes().meeting().body();
        return own.isPresent()
                && earlier.meeting().body().filter(b -> Bodies.isSame(b, own.get())).isPresent();
    }

    private static boolean recommends(AgendaItem item) {
        return item.facts(Position.class)
                .flatMap(position -> position.clauses().stream())
                .anyMatch(clause -> clause.acts().contains(Act.RECOMMENDS));
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
