// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.openminutes.internal.Require;

/**
 * One line of the attendance list (<i>närvarolista</i>). A person who stands both among the
 * participants and among the absent has two.
 *
 * @param who the participant, under the name in this line
 * @param side the side they sit for (<i>part</i>)
 * @param represents the organisation named with them
 * @param party party designation as written (<i>partibeteckning</i>), e.g. {@code "S"}
 * @param capacity in what capacity
 * @param roles in the order written
 * @param presence whether they were there
 * @param servesFor whom a substitute stands in for (<i>tjänstgörande ersättare för</i>); KL 5 kap.
 *     17 §
 * @param note anything else in the line
 */
public record Attendance(
        Actor who,
        Optional<Id<Side>> side,
        Optional<Actor> represents,
        Optional<String> party,
        Capacity capacity,
        List<Role> roles,
        Presence presence,
        Optional<Actor> servesFor,
        Optional<String> note) {

    /** Copies the list. */
    public Attendance {
        requireNonNull(who, "who");
        requireNonNull(side, "side");
        requireNonNull(represents, "represents");
        Require.text(party, "party");
        requireNonNull(capacity, "capacity");
        roles = List.copyOf(roles);
        requireNonNull(presence, "presence");
        requireNonNull(servesFor, "servesFor");
        Require.text(note, "note");
    }

    /**
     * Whether one of the roles is {@code function}.
     *
     * @param function the function asked for
     * @return true if so
     */
    public boolean has(Function function) {
        return roles.stream().anyMatch(role -> role.is(function));
    }

    /** Whether this line says that they were there, wholly or in part. */
    public boolean isPresent() {
        return presence instanceof Presence.Present;
    }

    /** Whether this line says that they were not there. */
    public boolean isAbsent() {
        return presence instanceof Presence.Absent;
    }
}
