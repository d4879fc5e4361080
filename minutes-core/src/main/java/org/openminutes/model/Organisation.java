// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.openminutes.internal.Require;

/**
 * A legal person, authority or unit (<i>organisation</i>); a principal (<i>huvudman</i>) where it
 * owns the question.
 *
 * @param id as used in the records
 * @param name the name in full
 * @param aliases short forms and other names, e.g. {@code "VGR"}
 * @param kind what it is
 * @param number its Swedish organisation number as ten digits with or without hyphen
 * @param members the organisations that make it up, as municipalities an association
 */
public record Organisation(
        Id<Organisation> id,
        String name,
        List<String> aliases,
        Kind kind,
        Optional<String> number,
        List<Id<Organisation>> members) {

    /** What an organisation is. */
    public enum Kind {
        /** <i>Region</i>. */
        REGION,
        /** <i>Kommun</i>. */
        MUNICIPALITY,
        /** <i>Kommunalförbund</i>. */
        MUNICIPAL_ASSOCIATION,
        /**
         * An association of such associations or of municipalities (<i>förening,
         * intressebolag</i>).
         */
        JOINT_ASSOCIATION,
        /** A board within one of them (<i>styrelse, nämnd</i>). */
        BOARD,
        /** An administration or unit (<i>förvaltning, enhet</i>). */
        UNIT,
        /** <i>Statlig myndighet</i>. */
        STATE_AGENCY,
        /** Anything else. */
        OTHER
    }

    /**
     * An organisation of which no more is known.
     *
     * @param id as used in the records
     * @param name the name in full; not blank
     * @param kind what it is
     * @param aliases short forms and other names
     * @return the organisation, without number and members
     */
    public static Organisation named(String id, String name, Kind kind, String... aliases) {
        return new Organisation(
                new Id<>(id), name, List.of(aliases), kind, Optional.empty(), List.of());
    }

    /**
     * This organisation made up of others.
     *
     * @param ids all of them
     * @return a new organisation
     */
    public Organisation madeUpOf(List<Id<Organisation>> ids) {
        return new Organisation(id, name, aliases, kind, number, ids);
    }

    /** Copies the lists. */
    public Organisation {
        requireNonNull(id, "id");
        Require.text(name, "name of an organisation");
        aliases = Require.texts(aliases, "alias of an organisation");
        requireNonNull(kind, "kind");
        Require.text(number, "organisation number");
        members = List.copyOf(members);
    }
}
