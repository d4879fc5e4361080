// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.model.Edition;
import org.openminutes.model.Minutes;

/** Whether a record has left those who wrote it. */
final class Dispatches {

    private Dispatches() {}

    /** It tells to whom it goes, or is past its draft. */
    static boolean isSent(Minutes minutes) {
        return !minutes.dispatches().isEmpty() || minutes.edition().stage() != Edition.Stage.DRAFT;
    }
}
