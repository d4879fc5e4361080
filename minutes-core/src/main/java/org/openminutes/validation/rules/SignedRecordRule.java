// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** Somebody stands behind the record. */
final class SignedRecordRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        if (subject.minutes().attestations().isEmpty()) {
            findings.add("attestations");
        }
    }
}
