// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openminutes.internal.Require;

/**
 * A person's seat in a body for a time (<i>uppdrag, mandat</i>).
 *
 * @param person who
 * @param side for which side
 * @param represents the organisation that chose them
 * @param capacity as what
 * @param functions with what functions, in the order of {@link Function}
 * @param party party designation (<i>partibeteckning</i>)
 * @param substituteFor whom they stand in for, for a personal substitute
 * @param validity when
 */
public record Mandate(
        Id<Person> person,
        Optional<Id<Side>> side,
        Optional<Id<Organisation>> represents,
        Capacity capacity,
        Set<Function> functions,
        Optional<String> party,
        Optional<Id<Person>> substituteFor,
        Validity validity) {

    /** Copies the set, in the order of the enum. */
    public Mandate {
        requireNonNull(person, "person");
        requireNonNull(side, "side");
        requireNonNull(represents, "represents");
        requireNonNull(capacity, "capacity");
        functions = java.util.Collections.unmodifiableSet(new TreeSet<>(functions));
        Require.text(party, "party");
        requireNonNull(substituteFor, "substituteFor");
        requireNonNull(validity, "validity");
    }
}
