// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.HashSet;
import java.util.Set;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Place;
import org.openminutes.model.Position;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * A position that is more than taking note is not taken on what the notice did not announce: other
 * business, or an item added at the meeting. Whether all agreed that it was urgent a record seldom
 * tells.
 */
final class AnnouncedPositionRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        Set<String> unannounced = new HashSet<>();
        for (Place<AgendaItem> item : subject.all(AgendaItem.class)) {
            if (item.value().purpose() == AgendaItem.Purpose.OTHER_BUSINESS
                    || item.value().origin() == AgendaItem.Origin.ADDED_AT_MEETING) {
                unannounced.add(item.path());
            }
        }
        Set<String> reported = new HashSet<>();
        for (Place<Position> position : subject.all(Position.class)) {
            String item = Items.path(position.path());
            if (Items.isUnderOneOf(unannounced, item)
                    && binds(position.value())
                    && reported.add(item)) {
                findings.add(position, subject.label(position));
            }
        }
    }

    private static boolean binds(Position position) {
        return position.clauses().stream()
                .flatMap(clause -> clause.acts().stream())
                .anyMatch(
                        act ->
                                switch (act) {
                                    case NOTES, NO_OBJECTION, PRESENTED, DISCUSSED -> false;
                                    case TABLES, REFERS_BACK, SCHEDULES, ARRANGES -> false;
                                    default -> true;
                                });
    }
}
