// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.language.Names;
import org.openminutes.model.Actor;
import org.openminutes.model.Body;
import org.openminutes.model.Minutes;
import org.openminutes.validation.Subject;

/** What several rules ask of bodies. */
final class Bodies {

    private Bodies() {}

    /**
     * Whether the body that met may decide. Where the register does not know it, a record that is a
     * protocol is taken to be of one that does, and notes of one that does not: a body that decides
     * keeps a protocol.
     */
    static boolean decides(Subject subject) {
        return subject.body()
                .map(body -> body.authority() == Body.Authority.DECIDING)
                .orElse(subject.minutes().kind() == Minutes.Kind.PROTOCOL);
    }

    /** By id where both have one, else by the folded name. */
    static boolean isSame(Actor a, Actor b) {
        if (a instanceof Actor.OfBody one && b instanceof Actor.OfBody other) {
            return one.body().equals(other.body());
        }
        return Names.isSame(a.asWritten(), b.asWritten());
    }
}
