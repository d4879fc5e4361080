// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openminutes.language.Names;
import org.openminutes.model.Attendance;
import org.openminutes.model.Body;
import org.openminutes.model.Capacity;
import org.openminutes.model.Id;
import org.openminutes.model.Place;
import org.openminutes.model.Side;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** No side has more members present than seats. Needs seats, of the record or the register. */
final class SeatsRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        Map<Id<Side>, Integer> members = new HashMap<>();
        for (Place<Attendance> place : Attendees.of(subject).participants()) {
            Attendance line = place.value();
            if (line.capacity() == Capacity.MEMBER) {
                line.side().ifPresent(side -> members.merge(side, 1, Integer::sum));
            }
        }
        for (Side side : subject.minutes().sides()) {
            int present = members.getOrDefault(side.id(), 0);
            int seats = seats(subject, side);
            if (seats > 0 && present > seats) {
                findings.add(
                        "attendance",
                        side.label(),
                        Integer.toString(present),
                        Integer.toString(seats));
            }
        }
    }

    private static int seats(Subject subject, Side side) {
        return Stream.concat(
                        Stream.of(side),
                        subject.body().map(Body::sides).orElse(List.of()).stream()
                                .filter(one -> Names.isSame(one.label(), side.label())))
                .mapToInt(one -> one.seats().orElse(0))
                .filter(seats -> seats > 0)
                .findFirst()
                .orElse(0);
    }
}
