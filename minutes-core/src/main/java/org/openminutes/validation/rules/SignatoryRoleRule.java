// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openminutes.model.Attendance;
import org.openminutes.model.Attestation;
import org.openminutes.model.Function;
import org.openminutes.model.Place;
import org.openminutes.model.Role;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * Who signs as chair or vice chair is so in the attendance list. Other roles are often told at the
 * signature only and are not asked; nor is a list that gives nobody such a role.
 */
final class SignatoryRoleRule extends CatalogueRule {

    private static final Set<Function> LEADING = Set.of(Function.CHAIR, Function.VICE_CHAIR);

    @Override
    public void check(Subject subject, Findings findings) {
        Attendees attendees = Attendees.of(subject);
        boolean told =
                subject.minutes().attendance().stream()
                        .anyMatch(line -> LEADING.stream().anyMatch(line::has));
        for (Place<Attestation> signature : subject.all(Attestation.class)) {
            Optional<Role> role = signature.value().role();
            Optional<Attendance> line = attendees.line(signature.value().who());
            if (told && role.isPresent() && line.isPresent() && differs(role.get(), line.get())) {
                findings.add(
                        signature,
                        signature.value().who().asWritten(),
                        role.get().asWritten(),
                        roles(line.get()));
            }
        }
    }

    private static boolean differs(Role role, Attendance line) {
        return role.function().filter(LEADING::contains).filter(one -> !line.has(one)).isPresent();
    }

    private static String roles(Attendance line) {
        return line.roles().isEmpty()
                ? "deltagare"
                : line.roles().stream().map(Role::asWritten).collect(Collectors.joining(", "));
    }
}
