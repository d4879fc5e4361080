// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.Matter;
import org.openminutes.model.When;

/**
 * One step of a matter on its path (<i>steg i ärendegången</i>).
 *
 * @param status whether it happened
 * @param stage how far the matter comes by it; absent if the words do not tell
 * @param acts what is done, in the order said
 * @param at where, a body with its id if the register knows it; absent if the words do not tell
 * @param when at what time, as written; of a meeting's own steps the date of the meeting
 * @param due by when an answer is to come
 * @param day the day, as far as records and register tell it without doubt
 * @param met whether something planned or proposed has been followed by a later record of the same
 *     body
 * @param overdue whether something planned, and not met, was to be done before the day asked for
 * @param unusual whether it comes in an order matters do not take as a rule, see {@link
 *     Matter.Stage#leadsTo}
 * @param source from what it was read
 */
public record PathStep(
        Status status,
        Optional<Matter.Stage> stage,
        List<Act> acts,
        Optional<Actor> at,
        Optional<When> when,
        Optional<When> due,
        Optional<LocalDate> day,
        boolean met,
        boolean overdue,
        boolean unusual,
        StepSource source) {

    /** Whether a step happened. */
    public enum Status {
        /** It happened (<i>gjort</i>). */
        DONE,
        /** It is proposed, and the record has no position on it (<i>föreslaget</i>). */
        PROPOSED,
        /** It lies ahead of the record that tells of it (<i>planerat</i>). */
        PLANNED
    }

    /** Copies the list. */
    public PathStep {
        requireNonNull(status, "status");
        requireNonNull(stage, "stage");
        acts = List.copyOf(acts);
        requireNonNull(at, "at");
        requireNonNull(when, "when");
        requireNonNull(due, "due");
        requireNonNull(day, "day");
        requireNonNull(source, "source");
    }

    /** The stage if it is told, else an empty one. */
    boolean isAt(Matter.Stage wanted) {
        return stage.filter(own -> own == wanted).isPresent();
    }

    PathStep reached(Optional<Matter.Stage> other, boolean odd) {
        return new PathStep(status, other, acts, at, when, due, day, met, overdue, odd, source);
    }

    PathStep judged(boolean isMet, boolean isOverdue) {
        return new PathStep(
                status, stage, acts, at, when, due, day, isMet, isOverdue, unusual, source);
    }
}
