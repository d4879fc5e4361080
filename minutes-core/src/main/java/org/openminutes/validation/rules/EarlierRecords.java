// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.openminutes.language.Names;
import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Body;
import org.openminutes.model.Id;
import org.openminutes.model.Matter;
import org.openminutes.model.Meeting;
import org.openminutes.model.Minutes;
import org.openminutes.model.Position;
import org.openminutes.model.Task;
import org.openminutes.model.When;
import org.openminutes.register.Register;
import org.openminutes.validation.Subject;

/**
 * The earlier records of a register, found by body and by id without going through all of them for
 * each record checked. Made once a register; safe for many threads.
 */
final class EarlierRecords {

    private final Map<Id<Body>, Map<Integer, Earlier>> byBody = new HashMap<>();
    private final Map<String, Map<Integer, Earlier>> byName = new HashMap<>();
    private final Map<String, Map<Integer, Earlier>> unresolved = new HashMap<>();
    private final Map<Id<Minutes>, List<Minutes>> byId = new HashMap<>();
    private final Set<Id<Task>> settled = new HashSet<>();
    private final Set<Id<Task>> tasks = new HashSet<>();

    /**
     * A meeting that the register knows.
     *
     * @param date its day, if told
     * @param minutes its record, if the register has it
     * @param due the open tasks of that record that have a last day
     * @param recommended the matters of that record on which something is recommended
     */
    record Earlier(
            Optional<When> date,
            Optional<Minutes> minutes,
            List<DueTask> due,
            List<Id<Matter>> recommended) {}

    /**
     * An open task.
     *
     * @param last the last day it can be done on
     */
    record DueTask(Task task, LocalDate last) {}

    /** Those beside the record under check. */
    static EarlierRecords of(Subject subject) {
        return subject.register().derived(EarlierRecords.class, EarlierRecords::new);
    }

    private EarlierRecords(Register register) {
        int order = 0;
        for (Meeting meeting : register.meetings()) {
            Earlier known = new Earlier(meeting.date(), Optional.empty(), List.of(), List.of());
            add(meeting, order++, known);
        }
        for (Minutes minutes : register.earlier()) {
            byId.computeIfAbsent(minutes.id(), id -> new ArrayList<>()).add(minutes);
            List<DueTask> due = new ArrayList<>();
            minutes.facts(Task.class).forEach(task -> add(task, due));
            List<Id<Matter>> recommended =
                    minutes.allItems()
                            .filter(EarlierRecords::recommends)
                            .flatMap(item -> item.matter().stream())
                            .toList();
            Meeting meeting = minutes.meeting();
            add(
                    meeting,
                    order++,
                    new Earlier(meeting.date(), Optional.of(minutes), due, recommended));
        }
    }

    private void add(Task task, List<DueTask> due) {
        tasks.add(task.id());
        if (Tasks.isOpen(task)) {
            task.due().flatMap(Days::last).ifPresent(last -> due.add(new DueTask(task, last)));
        } else {
            settled.add(task.id());
        }
    }

    private void add(Meeting meeting, int order, Earlier known) {
        if (meeting.body().isEmpty()) {
            return;
        }
        Actor body = meeting.body().get();
        String name = Names.fold(body.asWritten());
        put(byName, name, order, known);
        if (body instanceof Actor.OfBody of) {
            put(byBody, of.body(), order, known);
        } else {
            put(unresolved, name, order, known);
        }
    }

    private static <K> void put(
            Map<K, Map<Integer, Earlier>> map, K key, int order, Earlier known) {
        map.computeIfAbsent(key, k -> new TreeMap<>()).put(order, known);
    }

    private static boolean recommends(AgendaItem item) {
        return item.facts(Position.class)
                .flatMap(position -> position.clauses().stream())
                .anyMatch(clause -> clause.acts().contains(Act.RECOMMENDS));
    }

    /** The meetings of a body, as {@link Bodies#isSame} says, in the order of the register. */
    Collection<Earlier> of(Optional<Actor> body) {
        if (body.isEmpty()) {
            return List.of();
        }
        String name = Names.fold(body.get().asWritten());
        if (!(body.get() instanceof Actor.OfBody own)) {
            return byName.getOrDefault(name, Map.of()).values();
        }
        Map<Integer, Earlier> same = new TreeMap<>(byBody.getOrDefault(own.body(), Map.of()));
        same.putAll(unresolved.getOrDefault(name, Map.of()));
        return same.values();
    }

    /** The records with an id: earlier editions of the one under check. */
    List<Minutes> editions(Id<Minutes> id) {
        return byId.getOrDefault(id, List.of());
    }

    /** Whether some earlier record says that a task is done or dropped. */
    boolean isSettled(Id<Task> task) {
        return settled.contains(task);
    }

    /** The ids of all tasks in the earlier records. */
    Set<Id<Task>> tasks() {
        return tasks;
    }
}
