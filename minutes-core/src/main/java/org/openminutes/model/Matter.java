// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.openminutes.internal.Require;

/**
 * A question on its way through bodies and meetings (<i>ärende</i>); its path is the
 * <i>ärendegång</i>.
 *
 * @param id as used in the records
 * @param title what it is called
 * @param aliases other names, and words of the titles under which it is handled
 * @param registryNumber its number in the register (<i>diarienummer</i>)
 * @param steps what happened to it, in order of time as far as known
 */
public record Matter(
        Id<Matter> id,
        String title,
        List<String> aliases,
        Optional<String> registryNumber,
        List<Step> steps) {

    /** Copies the lists. */
    public Matter {
        requireNonNull(id, "id");
        Require.text(title, "title of a matter");
        aliases = Require.texts(aliases, "alias of a matter");
        Require.text(registryNumber, "registry number");
        steps = List.copyOf(steps);
    }

    /**
     * Starts a matter to which nothing has happened.
     *
     * @param id as used in the records
     * @param title what it is called; not blank
     * @return a builder
     */
    public static MatterBuilder named(String id, String title) {
        return new MatterBuilder(new Id<>(id), title);
    }

    /**
     * One thing that happened to a matter.
     *
     * @param stage how far it came by it
     * @param at where
     * @param when at what time
     * @param minutes the record that tells of it
     * @param item the item of that record
     * @param act what was done
     */
    public record Step(
            Stage stage,
            Actor at,
            When when,
            Optional<Id<Minutes>> minutes,
            Optional<Id<AgendaItem>> item,
            Optional<Act> act) {

        /** Checks the parts. */
        public Step {
            requireNonNull(stage, "stage");
            requireNonNull(at, "at");
            requireNonNull(when, "when");
            requireNonNull(minutes, "minutes");
            requireNonNull(item, "item");
            requireNonNull(act, "act");
        }
    }

    /** How far a matter has come: <i>initieras, bereds, beslutas, följs upp</i>. */
    public enum Stage {
        /** <i>Initierat</i>. */
        INITIATED,
        /** <i>Berett</i>. */
        PREPARED,
        /** <i>På remiss</i>. */
        REFERRED,
        /** <i>Reviderat</i>. */
        REVISED,
        /** <i>Ställningstagande taget</i>. */
        POSITION_TAKEN,
        /** <i>Beslutat av en huvudman</i>. */
        DECIDED_BY_PRINCIPAL,
        /** <i>Genomfört</i>. */
        IMPLEMENTED,
        /** <i>Uppföljt</i>. */
        FOLLOWED_UP,
        /** <i>Avslutat</i>. */
        CLOSED;

        /**
         * Whether a matter goes on like this as a rule (<i>ärendegång</i>): forward, also past some
         * stages, or back in one of three loops: from revision to a new referral, from a position
         * to preparation (<i>återremiss</i>), from a follow-up to preparation.
         *
         * @param next the stage after this one
         * @return false if the order is unusual
         */
        public boolean leadsTo(Stage next) {
            return next.compareTo(this) >= 0
                    || (this == REVISED && next == REFERRED)
                    || (this == POSITION_TAKEN && next == PREPARED)
                    || (this == FOLLOWED_UP && next == PREPARED);
        }
    }
}
