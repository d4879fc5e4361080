// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.openminutes.internal.Require;

/** Whether and how somebody was there (<i>närvaro</i>). */
public sealed interface Presence {

    /** Present, without saying how. */
    Presence PRESENT = new Present(Mode.UNSTATED, List.of());

    /** Absent, without saying whether it was announced. */
    Presence ABSENT = new Absent(false);

    /**
     * There, wholly or in part (<i>närvarande</i>).
     *
     * @param mode how
     * @param gaps when not
     */
    record Present(Mode mode, List<Gap> gaps) implements Presence {

        /** Copies the list. */
        public Present {
            requireNonNull(mode, "mode");
            gaps = List.copyOf(gaps);
        }
    }

    /**
     * Not there (<i>frånvarande, ej närvarande</i>).
     *
     * @param notified whether it was announced (<i>anmält förhinder</i>)
     */
    record Absent(boolean notified) implements Presence {}

    /** Called or listed; the record does not say whether they came (<i>kallad</i>). */
    record Unstated() implements Presence {}

    /** How somebody took part; distance needs sound and image (KL 5 kap. 16 §, 6 kap. 24 §). */
    enum Mode {
        /** In the room. */
        ON_SITE,
        /** At a distance (<i>på distans</i>), by what means not told. */
        REMOTE,
        /** At a distance with sound and image. */
        REMOTE_WITH_SOUND_AND_IMAGE,
        /** The record does not say. */
        UNSTATED
    }

    /**
     * A part of the meeting somebody was not in, or the only part they were in.
     *
     * @param reason why
     * @param from first item of the part
     * @param to last item of the part
     * @param left clock time of leaving
     * @param back clock time of coming (back)
     * @param asWritten how it stands in the record, e.g. {@code "ej § 12"}
     */
    record Gap(
            Reason reason,
            Optional<Id<AgendaItem>> from,
            Optional<Id<AgendaItem>> to,
            Optional<LocalTime> left,
            Optional<LocalTime> back,
            Optional<String> asWritten) {

        /** Why somebody was in only a part. */
        public enum Reason {
            /** Came late (<i>anlände senare</i>); the part ends at {@code back} or {@code to}. */
            LATE_ARRIVAL,
            /** Left early (<i>lämnade mötet</i>). */
            EARLY_DEPARTURE,
            /** Left and came back. */
            TEMPORARY,
            /** <i>Jäv</i>. */
            CONFLICT_OF_INTEREST,
            /** Was there for the items {@code from}–{@code to} only. */
            ONLY_THESE_ITEMS
        }

        /** Checks the parts. */
        public Gap {
            requireNonNull(reason, "reason");
            requireNonNull(from, "from");
            requireNonNull(to, "to");
            requireNonNull(left, "left");
            requireNonNull(back, "back");
            Require.text(asWritten, "gap as written");
        }
    }
}
