// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openminutes.model.Attendance;
import org.openminutes.model.Capacity;
import org.openminutes.model.Place;
import org.openminutes.model.Role;
import org.openminutes.model.Vote;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * For a substitute who serves it must be told whom for. Serving is told by the role or the note
 * ({@code "tjänstgörande ersättare"}), or by a ballot; being present alone is not serving.
 */
final class ServesForRule extends CatalogueRule {

    private static final Pattern SERVING =
            Pattern.compile("\\b(?:tjänstgör|tjg)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_SERVING =
            Pattern.compile("\\b(?:ej|icke|inte) +(?:tjänstgör|tjg)", Pattern.CASE_INSENSITIVE);

    @Override
    public void check(Subject subject, Findings findings) {
        Set<String> voted = new HashSet<>();
        for (Place<Vote.Ballot> ballot : subject.all(Vote.Ballot.class)) {
            if (ballot.value().choice() != Vote.Choice.ABSENT) {
                voted.add(Attendees.key(ballot.value().who()));
            }
        }
        for (Place<Attendance> place : Attendees.of(subject).participants()) {
            Attendance line = place.value();
            if (line.capacity() == Capacity.SUBSTITUTE
                    && line.servesFor().isEmpty()
                    && (isServing(line) || voted.contains(Attendees.key(line.who())))) {
                findings.add(place, line.who().asWritten());
            }
        }
    }

    /** Whether a line says that its person serves. */
    static boolean isServing(Attendance line) {
        String words =
                Stream.concat(line.roles().stream().map(Role::asWritten), line.note().stream())
                        .collect(Collectors.joining(" "));
        return SERVING.matcher(words).find() && !NOT_SERVING.matcher(words).find();
    }
}
