// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.Body;
import org.openminutes.model.Clause;
import org.openminutes.model.Place;
import org.openminutes.model.Position;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * Only a body with the power to decide decides; any body may arrange its own work. Where the
 * register does not know the body, notes are taken to be of one that does not decide, since a body
 * that does keeps a protocol.
 */
final class PowerToDecideRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        if (Bodies.decides(subject)) {
            return;
        }
        String body =
                subject.body()
                        .map(Body::name)
                        .or(() -> subject.minutes().meeting().body().map(Actor::asWritten))
                        .orElse("Organet");
        for (Place<Position> position : subject.all(Position.class)) {
            for (Place<Clause> clause : Clauses.of(position)) {
                if (clause.value().acts().contains(Act.DECIDES)) {
                    findings.add(clause, body, Excerpt.of(clause.value().text()));
                }
            }
        }
    }
}
