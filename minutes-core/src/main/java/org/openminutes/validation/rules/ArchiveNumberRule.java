// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** What goes to the archive has its number in the register and its classification. */
final class ArchiveNumberRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        if (subject.minutes().registryNumber().isEmpty()
                || subject.minutes().classification().isEmpty()) {
            findings.add("");
        }
    }
}
