// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.language.Names;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * Notes called <i>minnesanteckningar</i> that have been sent out are official documents, whatever
 * the word means in the act.
 */
final class NotesAreOfficialRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        if (Dispatches.isSent(subject.minutes())
                && Names.fold(subject.minutes().title()).contains("minnesanteckning")) {
            findings.add("");
        }
    }
}
