// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.List;
import java.util.stream.Stream;
import org.openminutes.language.Names;
import org.openminutes.model.Body;
import org.openminutes.model.Place;
import org.openminutes.model.Side;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * The label of a side is an organisation's. Cannot be decided without organisations in the
 * register: silent.
 */
final class SideLabelRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        if (subject.register().organisations().isEmpty()) {
            return;
        }
        for (Place<Side> side : subject.all(Side.class)) {
            if (side.value().organisation().isEmpty() && !isKnown(subject, side.value())) {
                findings.add(side, side.value().label());
            }
        }
    }

    private static boolean isKnown(Subject subject, Side side) {
        Stream<String> ofBody =
                subject.body().map(Body::sides).orElse(List.of()).stream()
                        .filter(one -> one.organisation().isPresent())
                        .map(Side::label);
        return RegisterIndex.of(subject).isOrganisation(side.label())
                || ofBody.anyMatch(name -> Names.isSame(name, side.label()));
    }
}
