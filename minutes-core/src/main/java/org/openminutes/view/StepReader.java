// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Background;
import org.openminutes.model.Body;
import org.openminutes.model.Clause;
import org.openminutes.model.Entry;
import org.openminutes.model.Id;
import org.openminutes.model.Matter;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Onward;
import org.openminutes.model.Position;
import org.openminutes.model.Proposal;
import org.openminutes.model.Referral;
import org.openminutes.model.Task;
import org.openminutes.model.When;
import org.openminutes.view.PathStep.Status;
import org.openminutes.view.StepSource.From;

/** Reads the steps of a matter from the facts of one item. */
final class StepReader {

    private final RecordFrame frame;
    private final KnownBodies bodies;
    private final AgendaItem item;
    private final StepDrafts drafts;
    private final AheadReader coming;

    /** Who gave tasks; told once, however many they gave. */
    private final Set<Id<Body>> givers = new HashSet<>();

    StepReader(RecordFrame frame, KnownBodies bodies, AgendaItem item, MatterTies.Tie tie) {
        this.frame = frame;
        this.bodies = bodies;
        this.item = item;
        drafts = new StepDrafts(new UnfinishedStep.Origin(frame, item, tie), bodies);
        coming = new AheadReader(frame, bodies, drafts);
    }

    /** The steps, in the order of the page. */
    List<StepDraft> read() {
        item.facts().forEach(this::fact);
        new SentenceReader(frame, bodies, item, drafts).read();
        return new StepSieve(bodies).sift(drafts.all());
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
            coming.ahead(From.ONWARD, Optional.of(onward.to()), onward.at(), onward.what());
        } else if (fact instanceof Task task) {
            task(task);
        } else if (fact instanceof MeetingNotice notice) {
            coming.notice(notice);
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
        drafts.add(
                drafts.step(from, status, Stages.of(acts, frame.body(), self), self, words)
                        .acts(acts)
                        .when(frame.minutes().meeting().date()),
                StepDraft.AT);
        for (Clause clause : clauses) {
            coming.clause(from, status, clause);
        }
    }

    private void background(Background before) {
        Optional<Actor> at = before.by().map(bodies::identified).or(frame::self);
        Optional<Body> body = at.flatMap(bodies::of);
        List<Act> acts = List.of(before.act());
        drafts.add(
                drafts.step(
                                From.BACKGROUND,
                                Status.DONE,
                                Stages.of(acts, body, at),
                                at,
                                before.text().plain())
                        .acts(acts)
                        .when(before.when()),
                StepDraft.BEFORE);
    }

    private void referral(Referral referral) {
        String to = referral.to().stream().map(Actor::asWritten).collect(Collectors.joining(", "));
        Optional<Actor> at =
                referral.to().size() == 1
                        ? Optional.of(bodies.identified(referral.to().get(0)))
                        : Optional.of(to).filter(names -> !names.isEmpty()).map(Actor::named);
        drafts.add(
                drafts.step(
                                From.REFERRAL,
                                Status.DONE,
                                Optional.of(Matter.Stage.REFERRED),
                                at,
                                referral.what().plain())
                        .acts(List.of(Act.REFERS_OUT))
                        .when(referral.sent())
                        .due(referral.due()),
                StepDraft.BEFORE);
        if (referral.state() == Referral.State.INCORPORATED) {
            Optional<LocalDate> answered = referral.due().flatMap(due -> frame.order(due, false));
            drafts.add(
                    drafts.step(
                            From.REFERRAL,
                            Status.DONE,
                            Optional.of(Matter.Stage.REVISED),
                            Optional.empty(),
                            referral.what().plain()),
                    StepDraft.BEFORE,
                    answered);
        }
    }

    private void task(Task task) {
        String words = task.what().plain();
        task.givenBy()
                .filter(giver -> !isSelf(giver))
                .filter(giver -> bodies.of(giver).filter(body -> givers.add(body.id())).isPresent())
                .ifPresent(giver -> drafts.commission(From.TASK, giver, words));
        Optional<Actor> owner =
                task.owners().stream()
                        .map(bodies::identified)
                        .filter(one -> !(one instanceof Actor.OfPerson))
                        .filter(one -> one instanceof Actor.OfBody)
                        .findFirst();
        Optional<Actor> at =
                owner.or(() -> coming.named(task.due().map(When::asWritten)))
                        .or(() -> coming.named(Optional.of(words)));
        switch (task.progress()) {
            case OPEN -> coming.ahead(From.TASK, at, task.due(), task.what());
            case DONE ->
                    drafts.add(
                            drafts.step(From.TASK, Status.DONE, Optional.empty(), at, words),
                            StepDraft.BEFORE);
            case DROPPED -> {
                // nothing will come of it
            }
        }
    }

    private boolean isSelf(Actor actor) {
        return bodies.of(actor)
                .filter(
                        other ->
                                frame.body().filter(own -> own.id().equals(other.id())).isPresent())
                .isPresent();
    }
}
