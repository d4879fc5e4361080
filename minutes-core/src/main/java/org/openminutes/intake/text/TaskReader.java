// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openminutes.language.Dates;
import org.openminutes.model.Actor;
import org.openminutes.model.Entry;
import org.openminutes.model.Restated;
import org.openminutes.model.Task;
import org.openminutes.model.When;

/** Reads tasks that are marked as such, and the lines that say who answers for them. */
final class TaskReader {

    private static final int LONGEST_DUE = 30;

    private final Reading reading;
    private final Tasks tasks;
    private final String id;
    private final Page page;

    TaskReader(Reading reading, Tasks tasks, String id, Page page) {
        this.reading = reading;
        this.tasks = tasks;
        this.id = id;
        this.page = page;
    }

    /** Reads the tasks at {@code i}; gives the next paragraph, or the same if there are none. */
    int read(List<Paragraph> all, int i, Labels.Found label, Rich rest) {
        Paragraph paragraph = all.get(i);
        int next = i + 1;
        if (!rest.isBlank()) {
            reading.skip(paragraph, label, "label of a task");
            page.add(Traced.of(task(rest, paragraph.first()), paragraph));
        } else if (next < all.size() && label.colon() && isTaskBelow(all.get(next))) {
            reading.skip(paragraph, label, "label of a task");
            Paragraph below = all.get(next++);
            page.add(Traced.of(task(below.text().strip(), below.first()), below));
            return next;
        } else if (next >= all.size() || !all.get(next).isPoint()) {
            return i;
        } else {
            reading.skip(paragraph, label, "label of tasks");
        }
        while (next < all.size()
                && all.get(next).isPoint()
                && !isLabelled(all.get(next))
                && (rest.isBlank() || !all.get(next).gap())) {
            Paragraph point = all.get(next++);
            reading.skipMarker(point);
            point(point);
        }
        return next;
    }

    private static boolean isLabelled(Paragraph point) {
        return Labels.find(point.body().plain()).filter(Labels.Found::colon).isPresent();
    }

    private static boolean isTaskBelow(Paragraph next) {
        return !next.gap()
                && next.marker().isEmpty()
                && !next.text().isBlank()
                && Labels.find(next.plain()).isEmpty();
    }

    /** Reads the points an item of tasks begins with; gives the first paragraph after them. */
    int points(List<Paragraph> all) {
        int next = 0;
        while (next < all.size() && all.get(next).isPoint()) {
            Paragraph point = all.get(next++);
            reading.skipMarker(point);
            point(point);
        }
        return next;
    }

    private void point(Paragraph point) {
        if (!point.body().isBlank()) {
            Task task = task(point.body(), point.first());
            boolean ticked = point.marker().filter(Marker::isTicked).isPresent();
            page.add(Traced.of(ticked ? done(task) : task, point));
        }
    }

    private static Task done(Task task) {
        return new Task(
                task.id(),
                task.what(),
                task.owners(),
                task.givenBy(),
                task.due(),
                task.reportTo(),
                Task.Progress.DONE);
    }

    private Task task(Rich words, int line) {
        Task task =
                tasks.marked(words.plain(), line).task(reading.next(id + ".task"), words.text());
        reading.ledger.labelled(task.id().value());
        return task;
    }

    /** The words after a label of a due date, however loose: <i>oktober, löpande</i>. */
    private static Optional<When> due(String words) {
        Optional<When> date = Dates.parse(words).or(() -> Dues.in(words));
        boolean few = !words.isEmpty() && words.length() <= LONGEST_DUE;
        return date.isPresent() || !few
                ? date
                : Optional.of(new When.Relative(When.Anchor.UNSPECIFIED, words));
    }

    /**
     * Reads who answers for the task before it, or by when; gives the next paragraph, or the same.
     */
    int ownerOrDue(List<Paragraph> all, int i, Labels.Found label, Rich rest) {
        boolean owner = label.kind() == LabelKind.OWNER;
        Optional<When> date = owner ? Optional.empty() : due(rest.plain().strip());
        if (rest.isBlank() || (!owner && date.isEmpty())) {
            return i;
        }
        Optional<Traced> last = page.takeTask();
        if (last.isEmpty()) {
            return i;
        }
        boolean restated = last.get().entry() instanceof Restated;
        Task was = (Task) fact(last.get().entry());
        List<Actor> owners = new ArrayList<>(was.owners());
        int line = all.get(i).first();
        if (owner) {
            for (String name : Presenters.divide(rest.plain(), line, reading.ledger)) {
                Actor who = reading.mentions.of(name, line);
                if (was.owners().stream().noneMatch(known -> isSame(known, who))) {
                    owners.add(who);
                }
            }
        }
        String why = owner ? "label of who answers for a task" : "label of a due date";
        reading.skip(all.get(i), label, why);
        Task now =
                new Task(
                        was.id(),
                        was.what(),
                        owners,
                        was.givenBy(),
                        date.or(was::due),
                        was.reportTo(),
                        was.progress());
        if (restated) {
            reading.ledger.skip(line, rest.plain(), "told of the task in the paragraph before it");
        }
        Entry entry = restated ? new Restated(now) : now;
        page.add(new Traced(entry, last.get().first(), all.get(i).last(), List.of()));
        return i + 1;
    }

    private static boolean isSame(Actor one, Actor other) {
        return one.personId().isPresent()
                ? one.personId().equals(other.personId())
                : one.asWritten().equals(other.asWritten());
    }

    private static Entry fact(Entry entry) {
        return entry instanceof Restated restated ? restated.fact() : entry;
    }
}
