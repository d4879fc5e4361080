// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Id;
import org.openminutes.model.Minutes;
import org.openminutes.model.Task;
import org.openminutes.register.Register;

/**
 * A task over the records that tell of it (<i>uppdrag och dess uppföljning</i>). It goes on under
 * its id; ids that a program counted within one record say nothing across records.
 *
 * @param task as the last record has it
 * @param given where it was first told
 * @param last where it was last told
 * @param state how far it has come
 * @param due its last day, if that can be told
 * @param basis from what that day was told
 * @param overdue whether it is still open and that day has passed on the day asked for
 */
public record FollowedTask(
        Task task,
        Told given,
        Told last,
        State state,
        Optional<LocalDate> due,
        Optional<Basis> basis,
        boolean overdue) {

    /**
     * A place where a task is told.
     *
     * @param minutes the record
     * @param title the title of the record
     * @param day the day of the meeting, as far as record and register tell it
     * @param item the item
     * @param heading the item's number and title; may be empty
     */
    public record Told(
            Id<Minutes> minutes,
            String title,
            Optional<LocalDate> day,
            Id<AgendaItem> item,
            String heading) {

        /** Checks the parts. */
        public Told {
            requireNonNull(minutes, "minutes");
            requireNonNull(title, "title");
            requireNonNull(day, "day");
            requireNonNull(item, "item");
            requireNonNull(heading, "heading");
        }
    }

    /** How far a task has come over the records. */
    public enum State {
        /** Given, and not told of since (<i>öppet</i>). */
        OPEN,
        /** Told of in a later record, and still open (<i>återrapporterat</i>). */
        REPORTED,
        /** <i>Klart</i>. */
        DONE,
        /** <i>Avskrivet</i>. */
        DROPPED
    }

    /** From what the last day of a task was told. */
    public enum Basis {
        /** The record tells the day. */
        TOLD,
        /**
         * The record tells day and month; the year is the first in which it follows the meeting.
         */
        AFTER_MEETING,
        /** {@code "Nästa möte"}, which the same record announces. */
        ANNOUNCED_MEETING,
        /** {@code "Nästa möte"}, of which a later record tells. */
        LATER_RECORD
    }

    /** Checks the parts. */
    public FollowedTask {
        requireNonNull(task, "task");
        requireNonNull(given, "given");
        requireNonNull(last, "last");
        requireNonNull(state, "state");
        requireNonNull(due, "due");
        requireNonNull(basis, "basis");
    }

    /** Whether it is neither done nor dropped. */
    public boolean isOpen() {
        return state == State.OPEN || state == State.REPORTED;
    }

    /**
     * The tasks of many records at a day. Time grows with the size of the records.
     *
     * @param records in any order; those of meetings after the day are left out, those nobody can
     *     date come last, in the order given
     * @param register tells the days of meetings that records tell without a year
     * @param on the day asked for; nothing is overdue without one
     * @return those still open first, due first on top, those without a known day last; then those
     *     that are closed
     */
    public static List<FollowedTask> in(
            Collection<Minutes> records, Register register, Optional<LocalDate> on) {
        return new TaskFollower(records, register, on).tasks();
    }
}
