// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Background;
import org.openminutes.model.Body;
import org.openminutes.model.Clause;
import org.openminutes.model.Entry;
import org.openminutes.model.Matter;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Onward;
import org.openminutes.model.Position;
import org.openminutes.model.Proposal;
import org.openminutes.model.Referral;
import org.openminutes.model.Task;
import org.openminutes.model.Text;
import org.openminutes.model.When;
import org.openminutes.view.PathStep.Status;
import org.openminutes.view.StepSource.From;

/** Reads the steps of a matter from the facts of one item. */
final class StepReader {

    /** What was done before the meeting, at it, and what lies ahead of it. */
    static final int BEFORE = 0;

    static final int AT = 1;
    static final int AHEAD = 2;

    private static final Pattern FRAME = Pattern.compile("^(?:den|till|senast) ");

    private final RecordFrame frame;
    private final KnownBodies bodies;
    private final AgendaItem item;
    private final MatterTies.Tie tie;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, List<PathStep>> byWords = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private boolean begun;

    StepReader(RecordFrame frame, KnownBodies bodies, AgendaItem item, MatterTies.Tie tie) {
        this.frame = frame;
        this.bodies = bodies;
        this.item = item;
        this.tie = tie;
    }

    /**
     * A step and where it comes.
     *
     * @param step the step
     * @param phase before, at or ahead of its meeting
     * @param order the day it comes on, if anything tells that
     */
    record Draft(PathStep step, int phase, Optional<LocalDate> order) {

        Draft at(Optional<Matter.Stage> stage) {
            return new Draft(step.reached(stage, false), phase, order);
        }
    }

    /** The steps, in the order of the page. */
    List<Draft> read() {
        item.facts().forEach(this::fact);
        new SentenceReader(frame, bodies, item, this).read();
        tellStages();
        dropToldBetter();
        return drafts;
    }

    /** What is ahead at a body has the stage that other words of the item tell of it. */
    private void tellStages() {
        Map<Body, Matter.Stage> told = new HashMap<>();
        for (Draft draft : drafts) {
            Optional<Body> body = draft.step().at().flatMap(bodies::of);
            if (draft.phase() == AHEAD && body.isPresent()) {
                draft.step()
                        .stage()
                        .ifPresent(
                                stage ->
                                        told.merge(
                                                body.get(),
                                                stage,
                                                (a, b) -> a.compareTo(b) >= 0 ? a : b));
            }
        }
        drafts.replaceAll(
                draft ->
                        draft.phase() == AHEAD && draft.step().stage().isEmpty()
                                ? draft.at(
                                        draft.step()
                                                .at()
                                                .flatMap(bodies::of)
                                                .flatMap(
                                                        body ->
                                                                Optional.ofNullable(
                                                                        told.get(body))))
                                : draft);
    }

    /**
     * Takes out what is told a second time with less: a place ahead without a day that has one in
     * other words, and the principals where they are planned already.
     */
    private void dropToldBetter() {
        Set<String> dated = new HashSet<>();
        boolean planned = false;
        for (Draft draft : drafts) {
            if (draft.phase() == AHEAD && draft.step().when().isPresent()) {
                place(draft).ifPresent(dated::add);
            }
            planned |= isForPrincipals(draft) && draft.step().status() == Status.PLANNED;
        }
        List<Draft> kept = new ArrayList<>();
        boolean asked = false;
        for (Draft draft : drafts) {
            if (isForPrincipals(draft)) {
                boolean wanted = !planned || draft.step().status() == Status.PLANNED;
                if (wanted && !asked) {
                    kept.add(draft);
                    asked = true;
                }
            } else if (draft.phase() != AHEAD
                    || draft.step().when().isPresent()
                    || place(draft).filter(dated::contains).isEmpty()) {
                kept.add(draft);
            }
        }
        drafts.clear();
        drafts.addAll(kept);
    }

    private Optional<String> place(Draft draft) {
        return draft.step()
                .at()
                .flatMap(bodies::of)
                .map(body -> body.id() + " " + draft.step().stage().map(Enum::name).orElse(""));
    }

    private static boolean isForPrincipals(Draft draft) {
        return draft.step().isAt(Matter.Stage.DECIDED_BY_PRINCIPAL)
                && draft.step()
                        .at()
                        .filter(at -> Stages.PRINCIPALS.matcher(at.asWritten()).find())
                        .isPresent();
    }

    private void fact(Entry fact) {
        if (fact instanceof Position position) {
            conclusion(From.POSITION, position.clauses());
        } else if (fact instanceof Proposal proposal) {
            if (proposal.fate() == Proposal.Fate.OPEN) {
                conclusion(From.PROPOSAL, proposal.clauses());
            }
        } else if (fact instanceof Background before) {
            background(before);
        } else if (fact instanceof Referral referral) {
            referral(referral);
        } else if (fact instanceof Onward onward) {
            ahead(From.ONWARD, Optional.of(onward.to()), onward.at(), onward.what());
        } else if (fact instanceof Task task) {
            task(task);
        } else if (fact instanceof MeetingNotice notice) {
            notice(notice);
        }
    }

    private void conclusion(From from, List<Clause> clauses) {
        Status status = from == From.POSITION ? Status.DONE : Status.PROPOSED;
        List<Act> acts = clauses.stream().flatMap(c -> c.acts().stream()).distinct().toList();
        String words =
                clauses.stream()
                        .map(clause -> clause.text().plain())
                        .collect(Collectors.joining("\n"));
        Optional<Actor> self = frame.self();
        add(
                step(from, status, Stages.of(acts, frame.body(), self), self, words)
                        .acts(acts)
                        .when(frame.minutes().meeting().date()),
                AT);
        for (Clause clause : clauses) {
            principals(from, status, clause);
            clause.due().ifPresent(due -> due(from, status, clause, due));
        }
    }

    private void due(From from, Status status, Clause clause, When due) {
        String words = clause.text().plain();
        Optional<Body> named = bodies.in(words).stream().map(KnownBodies.Mention::body).findFirst();
        Optional<Actor> at = named.map(StepReader::actor).or(frame::self);
        add(
                step(from, planned(status), Optional.empty(), at, words)
                        .acts(clause.acts())
                        .when(Optional.of(due)),
                AHEAD);
    }

    /** What a body that only recommends concludes is for the principals to decide. */
    private void principals(From from, Status status, Clause clause) {
        String words = clause.text().plain();
        var named = Stages.PRINCIPALS.matcher(words);
        boolean deciding =
                frame.body().filter(b -> b.authority() == Body.Authority.DECIDING).isPresent();
        boolean asked = clause.acts().contains(Act.RECOMMENDS) || words.contains("beslut");
        if (!deciding && asked && named.find()) {
            add(
                    step(
                            from,
                            planned(status),
                            Optional.of(Matter.Stage.DECIDED_BY_PRINCIPAL),
                            Optional.of(Actor.named(named.group())),
                            words),
                    AHEAD);
        }
    }

    private static Status planned(Status status) {
        return status == Status.DONE ? Status.PLANNED : status;
    }

    private void background(Background before) {
        Optional<Actor> at = before.by().map(bodies::identified).or(frame::self);
        Optional<Body> body = at.flatMap(bodies::of);
        List<Act> acts = List.of(before.act());
        add(
                step(
                                From.BACKGROUND,
                                Status.DONE,
                                Stages.of(acts, body, at),
                                at,
                                before.text().plain())
                        .acts(acts)
                        .when(before.when()),
                BEFORE);
    }

    private void referral(Referral referral) {
        String to = referral.to().stream().map(Actor::asWritten).collect(Collectors.joining(", "));
        Optional<Actor> at =
                referral.to().size() == 1
                        ? Optional.of(bodies.identified(referral.to().get(0)))
                        : Optional.of(to).filter(names -> !names.isEmpty()).map(Actor::named);
        add(
                step(
                                From.REFERRAL,
                                Status.DONE,
                                Optional.of(Matter.Stage.REFERRED),
                                at,
                                referral.what().plain())
                        .acts(List.of(Act.REFERS_OUT))
                        .when(referral.sent())
                        .due(referral.due()),
                BEFORE);
        if (referral.state() == Referral.State.INCORPORATED) {
            Draft revised =
                    step(
                                    From.REFERRAL,
                                    Status.DONE,
                                    Optional.of(Matter.Stage.REVISED),
                                    Optional.empty(),
                                    referral.what().plain())
                            .draft(BEFORE);
            Optional<LocalDate> answered = referral.due().flatMap(due -> frame.order(due, false));
            drafts.add(new Draft(revised.step(), BEFORE, answered));
        }
    }

    private void task(Task task) {
        String words = task.what().plain();
        task.givenBy()
                .filter(giver -> bodies.of(giver).isPresent() && !isSelf(giver))
                .ifPresent(giver -> commission(From.TASK, giver, words));
        Optional<Actor> owner =
                task.owners().stream()
                        .map(bodies::identified)
                        .filter(one -> !(one instanceof Actor.OfPerson))
                        .filter(one -> one instanceof Actor.OfBody)
                        .findFirst();
        Optional<Actor> at =
                owner.or(() -> named(task.due().map(When::asWritten)))
                        .or(() -> named(Optional.of(words)));
        switch (task.progress()) {
            case OPEN -> ahead(From.TASK, at, task.due(), task.what());
            case DONE -> add(step(From.TASK, Status.DONE, Optional.empty(), at, words), BEFORE);
            case DROPPED -> {
                // nothing will come of it
            }
        }
    }

    private Optional<Actor> named(Optional<String> words) {
        return words.flatMap(
                text -> bodies.in(text).stream().map(m -> actor(m.body())).findFirst());
    }

    private void notice(MeetingNotice notice) {
        if (notice.kind() != MeetingNotice.Kind.CANCELLED) {
            Optional<Actor> at =
                    bodies.thatMet(notice.meeting())
                            .map(StepReader::actor)
                            .or(() -> notice.meeting().body())
                            .or(() -> notice.meeting().name().map(Actor::named));
            ahead(From.MEETING, at, notice.meeting().date(), notice.text());
        }
    }

    void commission(From from, Actor giver, String words) {
        add(
                step(
                                from,
                                Status.DONE,
                                Optional.of(Matter.Stage.INITIATED),
                                Optional.of(bodies.identified(giver)),
                                words)
                        .acts(List.of(Act.COMMISSIONS)),
                BEFORE);
    }

    private void ahead(From from, Optional<Actor> to, Optional<When> when, Text what) {
        String words = what.plain();
        Optional<Actor> at = to.map(bodies::identified);
        Optional<Body> body = at.flatMap(bodies::of);
        Optional<When> told = when.map(day -> announced(day, body).orElse(day));
        add(step(from, Status.PLANNED, Stages.ahead(words, body, at), at, words).when(told), AHEAD);
        boolean alsoPrincipals =
                from == From.ONWARD
                        && Stages.PRINCIPALS.matcher(words).find()
                        && at.filter(a -> Stages.PRINCIPALS.matcher(a.asWritten()).find())
                                .isEmpty();
        if (alsoPrincipals) {
            var named = Stages.PRINCIPALS.matcher(words);
            named.find();
            add(
                    step(
                            from,
                            Status.PLANNED,
                            Optional.of(Matter.Stage.DECIDED_BY_PRINCIPAL),
                            Optional.of(Actor.named(named.group())),
                            words),
                    AHEAD);
        }
    }

    /** The date the same record announces for the one coming meeting that is meant. */
    private Optional<When> announced(When told, Optional<Body> body) {
        if (!(told instanceof When.Relative) || body.isEmpty()) {
            return Optional.empty();
        }
        List<When> days =
                frame.minutes()
                        .facts(MeetingNotice.class)
                        .filter(notice -> notice.kind() != MeetingNotice.Kind.CANCELLED)
                        .filter(notice -> isOf(notice, body.get()))
                        .flatMap(notice -> notice.meeting().date().stream())
                        .distinct()
                        .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    private boolean isOf(MeetingNotice notice, Body body) {
        Optional<Body> met = bodies.thatMet(notice.meeting());
        return (notice.meeting().body().isEmpty() && notice.meeting().name().isEmpty())
                ? frame.body().filter(own -> own.id().equals(body.id())).isPresent()
                : met.filter(other -> other.id().equals(body.id())).isPresent();
    }

    private boolean isSelf(Actor actor) {
        return bodies.of(actor)
                .filter(
                        other ->
                                frame.body().filter(own -> own.id().equals(other.id())).isPresent())
                .isPresent();
    }

    static Actor actor(Body body) {
        return new Actor.OfBody(body.id(), body.name());
    }

    Unfinished step(
            From from,
            Status status,
            Optional<Matter.Stage> stage,
            Optional<Actor> at,
            String words) {
        return new Unfinished(from, status, stage, at, words);
    }

    void add(Unfinished step, int phase) {
        Draft draft = step.draft(phase);
        PathStep made = draft.step();
        List<PathStep> alike =
                byWords.computeIfAbsent(made.source().words(), words -> new ArrayList<>());
        if (alike.stream().noneMatch(other -> isSame(other, made))) {
            alike.add(made);
            drafts.add(draft);
            made.when().ifPresent(when -> told.add(key(made.at().flatMap(bodies::of), when)));
            made.when().ifPresent(when -> told.add(key(Optional.empty(), when)));
            begun |= made.isAt(Matter.Stage.INITIATED);
        }
    }

    private static String key(Optional<Body> body, When when) {
        String words = FRAME.matcher(when.asWritten().toLowerCase(Locale.ROOT)).replaceFirst("");
        return body.map(one -> one.id().value()).orElse("") + "|" + words;
    }

    /** Whether something is told for a body, or for anyone if none is given, on a day. */
    boolean tells(Optional<Body> body, When when) {
        return told.contains(key(body, when));
    }

    /** Whether somebody is told to have begun the matter. */
    boolean tellsBeginning() {
        return begun;
    }

    /** Whether the same words told the same already; no place is told by less than one. */
    private static boolean isSame(PathStep other, PathStep step) {
        return (other.at().equals(step.at()) || step.at().isEmpty())
                && other.when().equals(step.when())
                && other.status() == step.status()
                && (other.stage().equals(step.stage()) || step.stage().isEmpty());
    }

    /** A step being made. */
    final class Unfinished {

        private final From from;
        private final Status status;
        private final Optional<Matter.Stage> stage;
        private final Optional<Actor> at;
        private final String words;
        private List<Act> acts = List.of();
        private Optional<When> when = Optional.empty();
        private Optional<When> due = Optional.empty();

        private Unfinished(
                From from,
                Status status,
                Optional<Matter.Stage> stage,
                Optional<Actor> at,
                String words) {
            this.from = from;
            this.status = status;
            this.stage = stage;
            this.at = at;
            this.words = words;
        }

        Unfinished acts(List<Act> value) {
            acts = value;
            return this;
        }

        Unfinished when(Optional<When> value) {
            when = value;
            return this;
        }

        Unfinished due(Optional<When> value) {
            due = value;
            return this;
        }

        private Draft draft(int phase) {
            StepSource source =
                    new StepSource(
                            from,
                            Optional.of(frame.minutes().id()),
                            frame.minutes().title(),
                            Optional.of(item.id()),
                            Wording.heading(item),
                            words,
                            tie.by(),
                            tie.name());
            Optional<LocalDate> day = phase == AT ? frame.day() : when.flatMap(When::known);
            PathStep step =
                    new PathStep(
                            status, stage, acts, at, when, due, day, false, false, false, source);
            Optional<LocalDate> order =
                    phase == AT
                            ? Optional.of(frame.order())
                            : when.flatMap(told -> frame.order(told, phase == AHEAD));
            return new Draft(step, phase, order);
        }
    }
}
