// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.List;
import java.util.stream.Stream;
import org.openminutes.language.Names;
import org.openminutes.model.Attendance;
import org.openminutes.model.Body;
import org.openminutes.model.Function;
import org.openminutes.model.Id;
import org.openminutes.model.Place;
import org.openminutes.model.Presidency;
import org.openminutes.model.Side;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** The chair is of the side that holds the presidency on the day. Needs the register. */
final class ChairOfPresidencyRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        List<Presidency> valid =
                subject.body().map(Body::presidencies).orElse(List.of()).stream()
                        .filter(
                                one ->
                                        Days.meeting(subject)
                                                .filter(one.validity()::covers)
                                                .isPresent())
                        .toList();
        if (valid.isEmpty()) {
            return;
        }
        for (Place<Attendance> place : Attendees.of(subject).participants()) {
            Attendance line = place.value();
            if (line.has(Function.CHAIR) && line.side().isPresent()) {
                String own = label(subject, line.side().get());
                boolean right =
                        valid.stream()
                                .anyMatch(
                                        one ->
                                                one.side().equals(line.side().get())
                                                        || Names.isSame(
                                                                label(subject, one.side()), own));
                if (!right) {
                    findings.add(place, label(subject, valid.get(0).side()), own);
                }
            }
        }
    }

    private static String label(Subject subject, Id<Side> side) {
        return Stream.concat(
                        subject.body().map(Body::sides).orElse(List.of()).stream(),
                        subject.minutes().sides().stream())
                .filter(one -> one.id().equals(side))
                .map(Side::label)
                .findFirst()
                .orElse(side.value());
    }
}
