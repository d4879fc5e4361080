// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.HashSet;
import java.util.Set;
import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.Onward;
import org.openminutes.model.Place;
import org.openminutes.model.Position;
import org.openminutes.model.Referral;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * Where a body that does not decide stands behind something, it is told where that goes next: an
 * addressee, a referral or a next body. Reported once an item.
 */
final class EndorsementOnwardRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        if (Bodies.decides(subject)) {
            return;
        }
        Set<String> onward = new HashSet<>(Items.with(subject, Onward.class));
        onward.addAll(Items.with(subject, Referral.class));
        Set<String> reported = new HashSet<>();
        for (Place<Position> position : subject.all(Position.class)) {
            String item = Items.path(position.path());
            if (endorses(subject, position.value())
                    && !onward.contains(item)
                    && reported.add(item)) {
                findings.add(position, subject.label(position));
            }
        }
    }

    private static boolean endorses(Subject subject, Position position) {
        return position.clauses().stream().anyMatch(c -> c.acts().contains(Act.ENDORSES))
                && position.clauses().stream()
                        .flatMap(clause -> clause.addressees().stream())
                        .noneMatch(to -> isOther(subject, to));
    }

    /** Whether an addressee is somebody else than the body itself. */
    private static boolean isOther(Subject subject, Actor to) {
        return subject.minutes().meeting().body().filter(own -> Bodies.isSame(own, to)).isEmpty();
    }
}
