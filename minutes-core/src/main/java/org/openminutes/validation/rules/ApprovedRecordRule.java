// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** Only what is approved or signed goes to the archive. */
final class ApprovedRecordRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        boolean ready =
                switch (subject.minutes().edition().stage()) {
                    case APPROVED, SIGNED, ARCHIVED -> true;
                    case DRAFT, CIRCULATED -> false;
                };
        if (!ready) {
            findings.add("edition");
        }
    }
}
