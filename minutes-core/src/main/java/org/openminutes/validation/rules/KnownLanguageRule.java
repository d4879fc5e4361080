// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** The language of the record is told, so that it can be read aloud. */
final class KnownLanguageRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        if (subject.minutes().language().isEmpty()) {
            findings.add("");
        }
    }
}
