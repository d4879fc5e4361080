// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Id;
import org.openminutes.model.Minutes;
import org.openminutes.model.Task;
import org.openminutes.model.When;

/**
 * A task that some record gives and none has closed (<i>öppet uppdrag</i>).
 *
 * @param minutes the record that told of it last
 * @param title the title of that record
 * @param item the item
 * @param task the task as that record has it
 * @param due its last day, if that is known exactly
 * @param overdue whether that day has passed on the day asked for
 */
public record OpenTask(
        Id<Minutes> minutes,
        String title,
        Id<AgendaItem> item,
        Task task,
        Optional<LocalDate> due,
        boolean overdue) {

    /** Checks the parts. */
    public OpenTask {
        requireNonNull(minutes, "minutes");
        requireNonNull(title, "title");
        requireNonNull(item, "item");
        requireNonNull(task, "task");
        requireNonNull(due, "due");
    }

    /**
     * The tasks open on a day over many records. A task goes on under its id: the last record, by
     * the day of its meeting, says how far it has come; records without a known day count in the
     * order given, after the dated ones.
     *
     * @param records in any order
     * @param on the day asked for
     * @return them, those due first on top, those without a known day last
     */
    public static List<OpenTask> in(Collection<Minutes> records, LocalDate on) {
        List<Minutes> inTime = new ArrayList<>(records);
        inTime.sort(Comparator.comparing(OpenTask::day));
        Map<String, OpenTask> latest = new LinkedHashMap<>();
        for (Minutes minutes : inTime) {
            minutes.allItems()
                    .forEach(
                            item ->
                                    item.facts(Task.class)
                                            .forEach(
                                                    task ->
                                                            latest.put(
                                                                    key(minutes, task),
                                                                    of(minutes, item, task, on))));
        }
        return latest.values().stream()
                .filter(open -> open.task().progress() == Task.Progress.OPEN)
                .sorted(Comparator.comparing(open -> open.due().orElse(LocalDate.MAX)))
                .toList();
    }

    /** Ids that a program counted within one record say nothing across records. */
    static String key(Minutes minutes, Task task) {
        boolean local =
                minutes.allItems()
                        .anyMatch(i -> task.id().value().startsWith(i.id().value() + "."));
        return local ? minutes.id() + "/" + task.id() : task.id().value();
    }

    private static LocalDate day(Minutes minutes) {
        return minutes.meeting().date().flatMap(When::known).orElse(LocalDate.MAX);
    }

    private static OpenTask of(Minutes minutes, AgendaItem item, Task task, LocalDate on) {
        Optional<LocalDate> due = task.due().flatMap(When::known);
        return new OpenTask(
                minutes.id(),
                minutes.title(),
                item.id(),
                task,
                due,
                due.map(day -> day.isBefore(on)).orElse(false));
    }
}
