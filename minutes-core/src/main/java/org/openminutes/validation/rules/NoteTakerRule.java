// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.Set;
import org.openminutes.model.Function;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** The record says who took the notes: in the list or at the signature. */
final class NoteTakerRule extends CatalogueRule {

    private static final Set<Function> WRITING = Set.of(Function.NOTE_TAKER, Function.SECRETARY);

    @Override
    public void check(Subject subject, Findings findings) {
        boolean listed =
                subject.minutes().attendance().stream()
                        .anyMatch(line -> WRITING.stream().anyMatch(line::has));
        boolean signed =
                subject.minutes().attestations().stream()
                        .flatMap(signature -> signature.role().stream())
                        .anyMatch(role -> WRITING.stream().anyMatch(role::is));
        if (!listed && !signed) {
            findings.add("");
        }
    }
}
