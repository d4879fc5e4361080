// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.openminutes.model.Attendance;
import org.openminutes.model.Function;
import org.openminutes.model.Place;
import org.openminutes.model.Role;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * Where some elected people are told with their party, all are. Elected is a member or substitute,
 * who chairs, and who represents a board or a council, also by an abbreviation as theirs end
 * ({@code KS}, {@code HSN}, {@code KF}).
 */
final class PartyToldRule extends CatalogueRule {

    private static final Pattern BOARD =
            Pattern.compile("(?i:.*(?:styrelsen?|nämnden?|fullmäktige))|[A-ZÅÄÖ]{1,3}[SNF]");

    @Override
    public void check(Subject subject, Findings findings) {
        boolean told =
                subject.minutes().attendance().stream().anyMatch(line -> line.party().isPresent());
        Set<String> seen = new HashSet<>();
        for (Place<Attendance> place : subject.all(Attendance.class)) {
            Attendance line = place.value();
            if (told
                    && !line.isAbsent()
                    && isElected(line)
                    && line.party().isEmpty()
                    && seen.add(Attendees.key(line.who()))) {
                findings.add(place, line.who().asWritten());
            }
        }
    }

    private static boolean isElected(Attendance line) {
        return switch (line.capacity()) {
            case MEMBER, SUBSTITUTE -> true;
            case UNSTATED ->
                    line.roles().stream().anyMatch(PartyToldRule::chairs)
                            || line.represents()
                                    .filter(of -> BOARD.matcher(of.asWritten().strip()).matches())
                                    .isPresent();
            default -> false;
        };
    }

    private static boolean chairs(Role role) {
        return role.function()
                .filter(one -> one == Function.CHAIR || one == Function.VICE_CHAIR)
                .isPresent();
    }
}
