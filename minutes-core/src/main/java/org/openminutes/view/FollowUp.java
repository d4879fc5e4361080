// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.openminutes.model.Id;
import org.openminutes.model.Minutes;
import org.openminutes.register.Register;

/**
 * What many records together tell at a day (<i>uppföljning</i>): the tasks, the paths of the
 * matters, and what could not be tied.
 *
 * @param on the day; absent if none was given and no record tells the day of its meeting
 * @param given whether the day was given; else it is that of the newest meeting
 * @param records how many records were read
 * @param tasks the tasks
 * @param matters the paths of the matters
 * @param unclear items that fit several matters
 */
public record FollowUp(
        Optional<LocalDate> on,
        boolean given,
        int records,
        List<FollowedTask> tasks,
        List<MatterPath> matters,
        List<UnclearItem> unclear) {

    /** Copies the lists. */
    public FollowUp {
        requireNonNull(on, "on");
        tasks = List.copyOf(tasks);
        matters = List.copyOf(matters);
        unclear = List.copyOf(unclear);
    }

    /**
     * Follows up. Time grows with the size of the records.
     *
     * @param records in any order; the register's own are read too, one that is in both once
     * @param register the bodies and matters
     * @param on the day asked for; if absent, that of the newest meeting
     * @return the follow-up
     */
    public static FollowUp of(
            Collection<Minutes> records, Register register, Optional<LocalDate> on) {
        LinkedHashSet<Minutes> all = new LinkedHashSet<>(register.earlier());
        all.addAll(records);
        List<Minutes> each = new ArrayList<>(all);
        Optional<LocalDate> day = on.or(() -> newest(each, register));
        return new FollowUp(
                day,
                on.isPresent(),
                each.size(),
                FollowedTask.in(each, register, day),
                new PathMaker(each, register, day).paths(),
                UnclearItem.in(each, register));
    }

    /** The tasks told last in one record, and nothing else. */
    public FollowUp tasksOf(Id<Minutes> record) {
        List<FollowedTask> own =
                tasks.stream().filter(task -> task.last().minutes().equals(record)).toList();
        return new FollowUp(on, given, records, own, List.of(), List.of());
    }

    /** The matters alone. */
    public FollowUp withoutTasks() {
        return new FollowUp(on, given, records, List.of(), matters, unclear);
    }

    private static Optional<LocalDate> newest(List<Minutes> records, Register register) {
        KnownBodies bodies = new KnownBodies(register);
        return records.stream()
                .flatMap(minutes -> RecordFrame.of(minutes, register, bodies).day().stream())
                .max(Comparator.naturalOrder());
    }
}
