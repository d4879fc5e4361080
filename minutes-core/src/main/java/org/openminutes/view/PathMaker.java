// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Body;
import org.openminutes.model.Id;
import org.openminutes.model.Matter;
import org.openminutes.model.Minutes;
import org.openminutes.model.When;
import org.openminutes.register.Register;
import org.openminutes.view.PathStep.Status;

/** Puts the steps of all records in order, matter by matter. */
final class PathMaker {

    private final Register register;
    private final Optional<LocalDate> on;
    private final KnownBodies bodies;
    private final MatterTies ties;
    private final Principals principals;
    private final Map<Id<Matter>, List<Placed>> placed = new LinkedHashMap<>();

    /** A step, the day it comes on, and whether it is before, at or ahead of its meeting. */
    private record Placed(
            PathStep step, LocalDate order, int phase, boolean dated, LocalDate told) {}

    /** By day; on one day forward. */
    private static final Comparator<Placed> IN_TIME =
            Comparator.comparing(Placed::order)
                    .thenComparing(Placed::phase)
                    .thenComparing(placed -> !placed.dated() && placed.phase() == StepDraft.AHEAD)
                    .thenComparing(
                            placed ->
                                    placed.phase() == StepDraft.AHEAD
                                            ? placed.step()
                                                    .stage()
                                                    .map(Matter.Stage::ordinal)
                                                    .orElse(-1)
                                            : -1);

    PathMaker(Collection<Minutes> records, Register register, Optional<LocalDate> on) {
        this.register = register;
        this.on = on;
        bodies = new KnownBodies(register);
        ties = new MatterTies(register);
        principals = new Principals(register, bodies);
        register.matters().forEach(this::known);
        Map<Minutes, Boolean> all = new LinkedHashMap<>();
        register.earlier().forEach(minutes -> all.put(minutes, true));
        records.forEach(minutes -> all.put(minutes, true));
        all.keySet().forEach(this::record);
    }

    private void known(Matter matter) {
        List<Placed> steps = new ArrayList<>();
        LocalDate last = LocalDate.MIN;
        for (Matter.Step step : matter.steps()) {
            Optional<LocalDate> day = begin(step.when());
            last = day.orElse(last);
            steps.add(new Placed(of(matter, step), last, StepDraft.BEFORE, true, last));
        }
        placed.put(matter.id(), steps);
    }

    private static Optional<LocalDate> begin(When when) {
        if (when instanceof When.Period period) {
            return Optional.of(period.from());
        }
        return when.known();
    }

    private PathStep of(Matter matter, Matter.Step step) {
        boolean ahead = isAfter(step.when().known(), on);
        StepSource source =
                new StepSource(
                        StepSource.From.REGISTER,
                        step.minutes(),
                        "",
                        step.item(),
                        "",
                        step.when().asWritten(),
                        StepSource.Tie.REGISTER,
                        matter.id().value());
        return new PathStep(
                ahead ? Status.PLANNED : Status.DONE,
                Optional.of(step.stage()),
                step.act().stream().toList(),
                Optional.of(bodies.identified(step.at())),
                Optional.of(step.when()),
                Optional.empty(),
                step.when().known(),
                false,
                false,
                false,
                source);
    }

    private static boolean isAfter(Optional<LocalDate> day, Optional<LocalDate> other) {
        return day.isPresent() && other.isPresent() && day.get().isAfter(other.get());
    }

    private void record(Minutes minutes) {
        Map<Id<Matter>, List<StepDraft>> drafts = new LinkedHashMap<>();
        RecordFrame frame = RecordFrame.of(minutes, register, bodies);
        if (isAfter(frame.day(), on)) {
            return;
        }
        minutes.items().forEach(item -> items(item, Optional.empty(), frame, drafts));
        drafts.forEach((matter, steps) -> place(matter, steps, frame));
    }

    /** An item is of its own matter, or of that of the item around it. */
    private void items(
            AgendaItem item,
            Optional<MatterTies.Tie> outer,
            RecordFrame frame,
            Map<Id<Matter>, List<StepDraft>> drafts) {
        List<MatterTies.Tie> own = ties.of(item);
        Optional<MatterTies.Tie> tie =
                own.size() == 1
                        ? Optional.of(own.get(0))
                        : own.isEmpty() ? outer : Optional.empty();
        tie.ifPresent(
                of ->
                        drafts.computeIfAbsent(of.matter().id(), id -> new ArrayList<>())
                                .addAll(new StepReader(frame, bodies, item, of).read()));
        item.items().forEach(inner -> items(inner, tie, frame, drafts));
    }

    private void place(Id<Matter> matter, List<StepDraft> drafts, RecordFrame frame) {
        LocalDate meeting = frame.order();
        LocalDate furthest =
                drafts.stream()
                        .filter(draft -> draft.phase() == StepDraft.AHEAD)
                        .flatMap(draft -> draft.order().stream())
                        .max(Comparator.naturalOrder())
                        .orElse(meeting);
        List<Placed> steps = placed.computeIfAbsent(matter, id -> new ArrayList<>());
        LocalDate before = LocalDate.MIN;
        for (StepDraft draft : drafts) {
            LocalDate undated = draft.phase() == StepDraft.AHEAD ? furthest : meeting;
            if (draft.phase() == StepDraft.BEFORE) {
                undated = before.equals(LocalDate.MIN) ? meeting : before;
                before = draft.order().orElse(undated);
            }
            steps.add(
                    new Placed(
                            draft.step(),
                            draft.order().orElse(undated),
                            draft.phase(),
                            draft.order().isPresent(),
                            meeting));
        }
    }

    private Optional<Id<Body>> body(PathStep step) {
        return step.at().flatMap(bodies::of).map(Body::id);
    }

    List<MatterPath> paths() {
        List<MatterPath> paths = new ArrayList<>();
        placed.forEach(
                (id, steps) -> {
                    if (!steps.isEmpty()) {
                        paths.add(path(register.matter(id).orElseThrow(), steps));
                    }
                });
        return paths;
    }

    private MatterPath path(Matter matter, List<Placed> steps) {
        steps.sort(IN_TIME);
        Principals.Asked asked = principals.asked(steps.stream().map(Placed::step).toList());
        Map<Id<Body>, LocalDate> last = lastMeetings(steps);
        Set<PathStep> seen = new HashSet<>();
        List<PathStep> judged =
                steps.stream()
                        .filter(step -> seen.add(step.step()))
                        .map(step -> judge(step, last, asked))
                        .toList();
        return new MatterPath(matter, ordered(judged), asked.awaited(), asked.decided());
    }

    private Map<Id<Body>, LocalDate> lastMeetings(List<Placed> steps) {
        Map<Id<Body>, LocalDate> last = new HashMap<>();
        for (Placed step : steps) {
            if (step.phase() == StepDraft.AT) {
                body(step.step())
                        .ifPresent(
                                id -> last.merge(id, step.told(), (a, b) -> a.isAfter(b) ? a : b));
            }
        }
        return last;
    }

    private PathStep judge(Placed step, Map<Id<Body>, LocalDate> last, Principals.Asked asked) {
        if (step.step().status() == Status.DONE) {
            return step.step();
        }
        boolean decided =
                step.step().isAt(Matter.Stage.DECIDED_BY_PRINCIPAL)
                        && asked.awaited().isEmpty()
                        && !asked.decided().isEmpty();
        boolean met =
                decided
                        || body(step.step())
                                .flatMap(id -> Optional.ofNullable(last.get(id)))
                                .filter(day -> day.isAfter(step.told()))
                                .isPresent();
        boolean late = isAfter(on, step.step().day());
        boolean planned = step.step().status() == Status.PLANNED;
        return step.step().judged(met, planned && late && !met);
    }

    /** Preparation after a referral is revision; what breaks the order is marked. */
    private static List<PathStep> ordered(List<PathStep> steps) {
        List<PathStep> result = new ArrayList<>();
        boolean referred = false;
        Optional<Matter.Stage> before = Optional.empty();
        for (PathStep step : steps) {
            Optional<Matter.Stage> stage =
                    referred && step.isAt(Matter.Stage.PREPARED)
                            ? Optional.of(Matter.Stage.REVISED)
                            : step.stage();
            boolean odd = false;
            if (stage.isPresent()) {
                odd = before.isPresent() && !before.get().leadsTo(stage.get());
                before = stage;
                referred =
                        stage.get() == Matter.Stage.REFERRED
                                || (referred && stage.get() == Matter.Stage.REVISED);
            }
            result.add(step.reached(stage, odd));
        }
        return result;
    }
}
