// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Clause;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * A whole date in the title of an item is among the whole dates of its proposals and positions, if
 * those have any.
 */
final class DateOfTitleRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        Map<String, List<Place<Clause>>> clauses = Items.group(subject, Clause.class);
        for (Place<AgendaItem> item : subject.all(AgendaItem.class)) {
            List<Place<Clause>> own = clauses.getOrDefault(item.path(), List.of());
            if (!own.isEmpty() && item.value().title().isPresent()) {
                Set<LocalDate> told = new TreeSet<>();
                own.forEach(clause -> told.addAll(dates(subject, clause.value().text().plain())));
                for (LocalDate date : dates(subject, item.value().title().get())) {
                    if (!told.isEmpty() && !told.contains(date)) {
                        findings.add(item, date.toString(), joined(told));
                    }
                }
            }
        }
    }

    private static List<LocalDate> dates(Subject subject, String text) {
        return FoundDates.in(subject, text).stream()
                .flatMap(spot -> spot.value().known().stream())
                .toList();
    }

    private static String joined(Set<LocalDate> dates) {
        return dates.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
    }
}
