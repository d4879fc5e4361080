// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.openminutes.language.Names;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Body;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Minutes;
import org.openminutes.model.Task;
import org.openminutes.model.When;
import org.openminutes.register.Register;
import org.openminutes.view.FollowedTask.Basis;
import org.openminutes.view.FollowedTask.State;
import org.openminutes.view.FollowedTask.Told;

/** Follows tasks from record to record. */
final class TaskFollower {

    private static final Comparator<FollowedTask> URGENT =
            Comparator.comparing((FollowedTask followed) -> !followed.isOpen())
                    .thenComparing(followed -> followed.due().orElse(LocalDate.MAX));

    private final Optional<LocalDate> on;
    private final KnownBodies bodies;
    private final List<RecordFrame> frames;
    private final Map<String, TreeSet<LocalDate>> meetings = new HashMap<>();
    private final Map<String, FollowedTask> followed = new LinkedHashMap<>();

    TaskFollower(Collection<Minutes> records, Register register, Optional<LocalDate> on) {
        this.on = on;
        bodies = new KnownBodies(register);
        frames =
                records.stream()
                        .map(minutes -> RecordFrame.of(minutes, register, bodies))
                        .filter(frame -> !isLater(frame))
                        .sorted(Comparator.comparing(RecordFrame::order))
                        .toList();
        for (RecordFrame frame : frames) {
            frame.day()
                    .ifPresent(
                            day ->
                                    meetings.computeIfAbsent(body(frame), b -> new TreeSet<>())
                                            .add(day));
        }
    }

    private boolean isLater(RecordFrame frame) {
        return on.isPresent() && frame.day().filter(day -> day.isAfter(on.get())).isPresent();
    }

    private static String body(RecordFrame frame) {
        return frame.body()
                .map(body -> body.id().value())
                .or(() -> frame.self().map(actor -> "?" + Names.fold(actor.asWritten())))
                .orElse("?");
    }

    List<FollowedTask> tasks() {
        for (RecordFrame frame : frames) {
            frame.minutes()
                    .allItems()
                    .forEach(
                            item ->
                                    item.facts(Task.class)
                                            .forEach(task -> follow(frame, item, task)));
        }
        return followed.values().stream().sorted(URGENT).toList();
    }

    private void follow(RecordFrame frame, AgendaItem item, Task task) {
        Minutes minutes = frame.minutes();
        String key = OpenTask.key(minutes, task);
        Optional<FollowedTask> before = Optional.ofNullable(followed.get(key));
        Told here =
                new Told(
                        minutes.id(),
                        minutes.title(),
                        frame.day(),
                        item.id(),
                        Wording.heading(item));
        State state =
                switch (task.progress()) {
                    case DONE -> State.DONE;
                    case DROPPED -> State.DROPPED;
                    case OPEN -> before.isPresent() ? State.REPORTED : State.OPEN;
                };
        Optional<Due> due = task.due().flatMap(when -> due(when, frame));
        boolean late =
                state != State.DONE
                        && state != State.DROPPED
                        && due.flatMap(day -> on.filter(day.day()::isBefore)).isPresent();
        followed.put(
                key,
                new FollowedTask(
                        task,
                        before.map(FollowedTask::given).orElse(here),
                        here,
                        state,
                        due.map(Due::day),
                        due.map(Due::basis),
                        late));
    }

    private record Due(LocalDate day, Basis basis) {}

    private Optional<Due> due(When when, RecordFrame frame) {
        if (when.known().isPresent()) {
            return Optional.of(new Due(when.known().get(), Basis.TOLD));
        }
        if (when instanceof When.Period period) {
            return Optional.of(new Due(period.to(), Basis.TOLD));
        }
        if (when instanceof When.Relative relative
                && relative.anchor() == When.Anchor.NEXT_MEETING) {
            return announced(frame).or(() -> later(frame));
        }
        boolean ordered =
                frame.day().isPresent()
                        && (!(when instanceof When.Relative relative)
                                || relative.anchor() != When.Anchor.PREVIOUS_MEETING);
        return ordered
                ? frame.order(when, true).map(day -> new Due(day, Basis.AFTER_MEETING))
                : Optional.empty();
    }

    /** The first meeting of the same body the record announces with its day. */
    private Optional<Due> announced(RecordFrame frame) {
        return frame.minutes()
                .facts(MeetingNotice.class)
                .filter(notice -> notice.kind() != MeetingNotice.Kind.CANCELLED)
                .filter(notice -> isOfSameBody(notice, frame))
                .flatMap(notice -> notice.meeting().date().flatMap(When::known).stream())
                .filter(day -> frame.day().filter(day::isAfter).isPresent())
                .min(Comparator.naturalOrder())
                .map(day -> new Due(day, Basis.ANNOUNCED_MEETING));
    }

    private boolean isOfSameBody(MeetingNotice notice, RecordFrame frame) {
        if (notice.meeting().body().isEmpty() && notice.meeting().name().isEmpty()) {
            return true;
        }
        Optional<Body> met = bodies.thatMet(notice.meeting());
        return met.isPresent() && met.map(Body::id).equals(frame.body().map(Body::id));
    }

    private Optional<Due> later(RecordFrame frame) {
        return frame.day()
                .flatMap(
                        day ->
                                Optional.ofNullable(
                                        meetings.getOrDefault(body(frame), new TreeSet<>())
                                                .higher(day)))
                .map(day -> new Due(day, Basis.LATER_RECORD));
    }
}
