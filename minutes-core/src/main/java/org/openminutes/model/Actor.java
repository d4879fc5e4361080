// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.openminutes.internal.Require;

/**
 * Anyone or anything that acts, is addressed or is responsible (<i>aktör</i>), under the name the
 * record gives it.
 *
 * <p>The name as written is always kept, so that a record can be printed without a register; the id
 * says who it is, when that is known.
 */
public sealed interface Actor {

    /** The name in the record, e.g. {@code "Lars A"}, {@code "AU"}, {@code "huvudmännen"}. */
    String asWritten();

    /** The person, if it is one and known. */
    default Optional<Id<Person>> personId() {
        return Optional.empty();
    }

    /**
     * A person.
     *
     * @param person who; the id used in the attendance list of the same record or in the register
     * @param asWritten the name as written in this place
     */
    record OfPerson(Id<Person> person, String asWritten) implements Actor {

        /** Checks the parts. */
        public OfPerson {
            requireNonNull(person, "person");
            Require.text(asWritten, "name as written");
        }

        @Override
        public Optional<Id<Person>> personId() {
            return Optional.of(person);
        }
    }

    /**
     * A body (<i>organ</i>).
     *
     * @param body which
     * @param asWritten the name as written in this place
     */
    record OfBody(Id<Body> body, String asWritten) implements Actor {

        /** Checks the parts. */
        public OfBody {
            requireNonNull(body, "body");
            Require.text(asWritten, "name as written");
        }
    }

    /**
     * An organisation (<i>organisation, huvudman</i>).
     *
     * @param organisation which
     * @param asWritten the name as written in this place
     */
    record OfOrganisation(Id<Organisation> organisation, String asWritten) implements Actor {

        /** Checks the parts. */
        public OfOrganisation {
            requireNonNull(organisation, "organisation");
            Require.text(asWritten, "name as written");
        }
    }

    /**
     * Somebody the record does not identify: {@code "Eva"} who may be two people, {@code
     * "delregionerna"}.
     *
     * @param asWritten the name as written in this place
     * @param candidates the people it may be; none if nobody is known
     */
    record Unresolved(String asWritten, List<Id<Person>> candidates) implements Actor {

        /** Copies the list. */
        public Unresolved {
            Require.text(asWritten, "name as written");
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * A name alone, tied to nobody.
     *
     * @param asWritten the name; not blank
     * @return the unresolved actor, without candidates
     */
    static Actor named(String asWritten) {
        return new Unresolved(asWritten, List.of());
    }
}
