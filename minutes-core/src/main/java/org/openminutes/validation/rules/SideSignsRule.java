// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.Optional;
import org.openminutes.language.Names;
import org.openminutes.model.Attendance;
import org.openminutes.model.Attestation;
import org.openminutes.model.Id;
import org.openminutes.model.Minutes;
import org.openminutes.model.Place;
import org.openminutes.model.Side;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** Each side of a record that is signed has a signatory. */
final class SideSignsRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        Minutes minutes = subject.minutes();
        if (minutes.sides().size() < 2 || minutes.attestations().isEmpty()) {
            return;
        }
        for (Place<Side> side : subject.all(Side.class)) {
            boolean signed =
                    minutes.attestations().stream()
                            .anyMatch(signature -> isOf(subject, signature, side.value()));
            if (!signed) {
                findings.add(side, side.value().label());
            }
        }
    }

    private static boolean isOf(Subject subject, Attestation signature, Side side) {
        Optional<Id<Side>> listed =
                Attendees.of(subject).line(signature.who()).flatMap(Attendance::side);
        return signature.side().or(() -> listed).equals(Optional.of(side.id()))
                || listed.equals(Optional.of(side.id()))
                || signature.onBehalfOf().stream()
                        .anyMatch(one -> Names.isSame(one.asWritten(), side.label()));
    }
}
