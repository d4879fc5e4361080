// SPDX-License-Identifier: Apache-2.0
package org.openminutes.register;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;

/**
 * Something in a register that contradicts itself or leads nowhere. It stops nothing: whatever
 * reads the register comes to an end all the same, and takes a name that two have for none's.
 *
 * @param kind what is wrong
 * @param what the ids and names it is about, in the order of the message
 */
public record RegisterFault(Kind kind, List<String> what) {

    /** What can be wrong. */
    public enum Kind {
        /** Something refers to an id that nothing has. */
        UNKNOWN(
                "%s hänvisar till %s, som inte finns; rätta identiteten eller lägg till den.",
                "%s refers to %s, which is not there; correct the id or add it."),
        /** One name for two. */
        SHARED_NAME(
                "Namnet ”%s” har både %s och %s; det känns därför inte igen som någondera.",
                "The name “%s” belongs to both %s and %s; it is therefore taken for neither."),
        /** Ties that come back to where they began. */
        CIRCLE(
                "%s går i cirkel: %s; ta bort en av länkarna.",
                "%s go in a circle: %s; take one of the links out."),
        /** Two sides that hold one presidency. */
        TWO_PRESIDENCIES(
                "Ordförandeskapet i %s ligger hos både %s och %s samma dag; rätta datumen.",
                "The presidency of %s is with both %s and %s on one day; correct the dates."),
        /** A term that ends before it begins. */
        NO_DAY(
                "Tiden %s hos %s tar slut innan den börjar; rätta datumen.",
                "The term %s of %s ends before it begins; correct the dates.");

        private final String swedish;
        private final String english;

        Kind(String swedish, String english) {
            this.swedish = swedish;
            this.english = english;
        }
    }

    /** Copies the list. */
    public RegisterFault {
        requireNonNull(kind, "kind");
        what = List.copyOf(what);
    }

    static RegisterFault of(Kind kind, String... what) {
        return new RegisterFault(kind, List.of(what));
    }

    /**
     * Everything that is wrong with a register. Time grows with its size.
     *
     * @param register the register
     * @return the faults, in the order of the register; none if it is sound
     */
    public static List<RegisterFault> in(Register register) {
        return new RegisterCheck(register).faults();
    }

    /**
     * What is wrong, and what to do.
     *
     * @param locale the language
     * @return a sentence in Swedish or else English
     */
    public String message(Locale locale) {
        String pattern = locale.getLanguage().equals("sv") ? kind.swedish : kind.english;
        return pattern.formatted(what.toArray());
    }
}
