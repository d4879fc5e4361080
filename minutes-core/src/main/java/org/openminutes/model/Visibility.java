// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.openminutes.internal.Require;

/** Who may see a text, an item or an attachment. */
public sealed interface Visibility {

    /** Everyone. */
    Visibility OPEN = new Open();

    /** The participants and the principals' own staff. */
    Visibility INTERNAL = new Internal();

    /** Everyone may see it (<i>öppen</i>). */
    record Open() implements Visibility {}

    /** Not secret, but left out of the public edition (<i>intern</i>). */
    record Internal() implements Visibility {}

    /**
     * Covered by a secrecy provision (<i>sekretessmarkerad</i>). A mark is a warning, not a
     * decision: every request is tried anew.
     *
     * @param provision the provision as cited, e.g. {@code "OSL 25 kap. 1 §"}; the law demands one
     *     (TF 2 kap. 20 §, OSL 5 kap. 5 §)
     * @param markedOn the day of the mark
     * @param markedBy the authority that made it, as written
     * @param until the first day the mark no longer holds
     */
    record Confidential(
            Optional<String> provision,
            Optional<LocalDate> markedOn,
            Optional<String> markedBy,
            Optional<LocalDate> until)
            implements Visibility {

        /** Checks the texts. */
        public Confidential {
            Require.text(provision, "provision");
            requireNonNull(markedOn, "markedOn");
            Require.text(markedBy, "markedBy");
            requireNonNull(until, "until");
        }

        /**
         * A mark that only cites its provision.
         *
         * @param provision e.g. {@code "OSL 25 kap. 1 §"}; not blank
         * @return the mark
         */
        public static Confidential under(String provision) {
            return new Confidential(
                    Optional.of(provision), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }
}
