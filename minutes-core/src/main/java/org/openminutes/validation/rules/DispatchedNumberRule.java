// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** What has been sent out has a number in the register of documents. */
final class DispatchedNumberRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        if (Dispatches.isSent(subject.minutes()) && subject.minutes().registryNumber().isEmpty()) {
            findings.add("");
        }
    }
}
