// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import java.time.LocalDate;
import java.util.Optional;
import org.openminutes.model.Matter;

/**
 * A step being read, and where it comes.
 *
 * @param step the step
 * @param phase before, at or ahead of its meeting
 * @param order the day it comes on, if anything tells that
 */
record StepDraft(PathStep step, int phase, Optional<LocalDate> order) {

    /** What was done before the meeting, at it, and what lies ahead of it. */
    static final int BEFORE = 0;

    static final int AT = 1;
    static final int AHEAD = 2;

    StepDraft at(Optional<Matter.Stage> stage) {
        return new StepDraft(step.reached(stage, false), phase, order);
    }

    boolean isAhead() {
        return phase == AHEAD;
    }
}
