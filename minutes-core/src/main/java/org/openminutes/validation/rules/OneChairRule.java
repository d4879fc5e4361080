// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openminutes.language.Names;
import org.openminutes.model.Attendance;
import org.openminutes.model.Body;
import org.openminutes.model.Function;
import org.openminutes.model.Place;
import org.openminutes.model.Role;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * One person holds the chair, and each place as vice chair, unless the register has a presidency
 * that several share. Two vice chairs under different words, or of different sides, are no fault.
 */
final class OneChairRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        Map<String, Set<String>> holders = new LinkedHashMap<>();
        Map<String, String> words = new HashMap<>();
        for (Place<Attendance> place : Attendees.of(subject).participants()) {
            for (Role role : place.value().roles()) {
                key(role, place.value())
                        .ifPresent(
                                key -> {
                                    words.putIfAbsent(key, role.asWritten());
                                    holders.computeIfAbsent(key, k -> new LinkedHashSet<>())
                                            .add(place.value().who().asWritten());
                                });
            }
        }
        boolean shared =
                subject.body().map(Body::presidencies).orElse(List.of()).stream()
                        .anyMatch(presidency -> presidency.holders().size() > 1);
        holders.forEach(
                (key, names) -> {
                    if (names.size() > 1 && !shared) {
                        findings.add(
                                "attendance",
                                words.getOrDefault(key, key),
                                String.join(", ", names));
                    }
                });
    }

    private static Optional<String> key(Role role, Attendance line) {
        if (role.is(Function.CHAIR)) {
            return Optional.of("chair");
        }
        return role.is(Function.VICE_CHAIR)
                ? Optional.of(Names.fold(role.asWritten()) + " " + line.side())
                : Optional.empty();
    }
}
