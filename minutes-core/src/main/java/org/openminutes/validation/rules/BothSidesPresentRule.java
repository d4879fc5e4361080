// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openminutes.model.Attendance;
import org.openminutes.model.Id;
import org.openminutes.model.Place;
import org.openminutes.model.Side;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** A meeting between sides has more than one of them in it. */
final class BothSidesPresentRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        int sides =
                Math.max(
                        subject.minutes().sides().size(),
                        subject.body().map(body -> body.sides().size()).orElse(0));
        List<Place<Attendance>> participants = Attendees.of(subject).participants();
        Set<Optional<Id<Side>>> present =
                participants.stream().map(line -> line.value().side()).collect(Collectors.toSet());
        if (sides > 1 && present.size() == 1) {
            participants
                    .get(0)
                    .value()
                    .side()
                    .ifPresent(
                            side ->
                                    findings.add(
                                            "attendance",
                                            subject.minutes()
                                                    .side(side)
                                                    .map(Side::label)
                                                    .orElse(side.value())));
        }
    }
}
