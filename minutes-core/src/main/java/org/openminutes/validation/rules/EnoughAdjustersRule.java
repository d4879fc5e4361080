// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.Optional;
import org.openminutes.model.Body;
import org.openminutes.model.Function;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** As many adjust the minutes as the body requires. Needs the register; silent while unsigned. */
final class EnoughAdjustersRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        Optional<Integer> required = subject.body().flatMap(Body::adjusters);
        long signed =
                subject.minutes().attestations().stream()
                        .filter(
                                signature ->
                                        signature
                                                .role()
                                                .filter(role -> role.is(Function.ADJUSTER))
                                                .isPresent())
                        .map(signature -> Attendees.key(signature.who()))
                        .distinct()
                        .count();
        if (required.isPresent()
                && !subject.minutes().attestations().isEmpty()
                && signed < required.get()) {
            findings.add("attestations", required.get().toString(), Long.toString(signed));
        }
    }
}
