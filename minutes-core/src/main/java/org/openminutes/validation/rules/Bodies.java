// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.language.Names;
import org.openminutes.model.Actor;

/** Whether two names of bodies mean one. */
final class Bodies {

    private Bodies() {}

    /** By id where both have one, else by the folded name. */
    static boolean isSame(Actor a, Actor b) {
        if (a instanceof Actor.OfBody one && b instanceof Actor.OfBody other) {
            return one.body().equals(other.body());
        }
        return Names.isSame(a.asWritten(), b.asWritten());
    }
}
