// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import java.util.List;
import java.util.Optional;
import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.Body;
import org.openminutes.model.Clause;
import org.openminutes.model.Matter;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Text;
import org.openminutes.model.When;
import org.openminutes.view.PathStep.Status;
import org.openminutes.view.StepSource.From;

/** Reads what lies ahead of a matter after the meeting of one item. */
final class AheadReader {

    private final RecordFrame frame;
    private final KnownBodies bodies;
    private final StepDrafts drafts;

    AheadReader(RecordFrame frame, KnownBodies bodies, StepDrafts drafts) {
        this.frame = frame;
        this.bodies = bodies;
        this.drafts = drafts;
    }

    /** What follows of a conclusion: what its clause is due on, and who is left to decide. */
    void clause(From from, Status status, Clause clause) {
        principals(from, status, clause);
        clause.due().ifPresent(due -> due(from, status, clause, due));
    }

    private void due(From from, Status status, Clause clause, When due) {
        String words = clause.text().plain();
        Optional<Body> named = bodies.in(words).stream().map(KnownBodies.Mention::body).findFirst();
        Optional<Actor> at = named.map(KnownBodies::actor).or(frame::self);
        drafts.add(
                drafts.step(from, planned(status), Optional.empty(), at, words)
                        .acts(clause.acts())
                        .when(Optional.of(due)),
                StepDraft.AHEAD);
    }

    /** What a body that only recommends concludes is for the principals to decide. */
    private void principals(From from, Status status, Clause clause) {
        String words = clause.text().plain();
        var named = Stages.PRINCIPALS.matcher(words);
        boolean deciding =
                frame.body().filter(b -> b.authority() == Body.Authority.DECIDING).isPresent();
        boolean asked = clause.acts().contains(Act.RECOMMENDS) || words.contains("beslut");
        if (!deciding && asked && named.find()) {
            drafts.add(
                    drafts.step(
                            from,
                            planned(status),
                            Optional.of(Matter.Stage.DECIDED_BY_PRINCIPAL),
                            Optional.of(Actor.named(named.group())),
                            words),
                    StepDraft.AHEAD);
        }
    }

    private static Status planned(Status status) {
        return status == Status.DONE ? Status.PLANNED : status;
    }

    /** The first known body that words name. */
    Optional<Actor> named(Optional<String> words) {
        return words.flatMap(
                text -> bodies.in(text).stream().map(m -> KnownBodies.actor(m.body())).findFirst());
    }

    /** A meeting to come at which the matter may be taken up. */
    void notice(MeetingNotice notice) {
        if (notice.kind() != MeetingNotice.Kind.CANCELLED) {
            Optional<Actor> at =
                    bodies.thatMet(notice.meeting())
                            .map(KnownBodies::actor)
                            .or(() -> notice.meeting().body())
                            .or(() -> notice.meeting().name().map(Actor::named));
            ahead(From.MEETING, at, notice.meeting().date(), notice.text());
        }
    }

    /** Something goes on to somewhere. */
    void ahead(From from, Optional<Actor> to, Optional<When> when, Text what) {
        String words = what.plain();
        Optional<Actor> at = to.map(bodies::identified);
        Optional<Body> body = at.flatMap(bodies::of);
        Optional<When> told = when.map(day -> announced(day, body).orElse(day));
        drafts.add(
                drafts.step(from, Status.PLANNED, Stages.ahead(words, body, at), at, words)
                        .when(told),
                StepDraft.AHEAD);
        boolean alsoPrincipals =
                from == From.ONWARD
                        && Stages.PRINCIPALS.matcher(words).find()
                        && at.filter(a -> Stages.PRINCIPALS.matcher(a.asWritten()).find())
                                .isEmpty();
        if (alsoPrincipals) {
            var named = Stages.PRINCIPALS.matcher(words);
            named.find();
            drafts.add(
                    drafts.step(
                            from,
                            Status.PLANNED,
                            Optional.of(Matter.Stage.DECIDED_BY_PRINCIPAL),
                            Optional.of(Actor.named(named.group())),
                            words),
                    StepDraft.AHEAD);
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
}
