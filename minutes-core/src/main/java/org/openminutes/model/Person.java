// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.openminutes.internal.Require;

/**
 * A human being who outlives one record (<i>person</i>).
 *
 * @param id as used in the records
 * @param name the name in full, in its right spelling
 * @param aliases other names and spellings met
 */
public record Person(Id<Person> id, String name, List<String> aliases) {

    /**
     * A person.
     *
     * @param id as used in the records
     * @param name the name in full, in its right spelling; not blank
     * @param aliases other names and spellings met
     * @return the person
     */
    public static Person named(String id, String name, String... aliases) {
        return new Person(new Id<>(id), name, List.of(aliases));
    }

    /** Copies the list. */
    public Person {
        requireNonNull(id, "id");
        Require.text(name, "name of a person");
        aliases = Require.texts(aliases, "alias of a person");
    }
}
