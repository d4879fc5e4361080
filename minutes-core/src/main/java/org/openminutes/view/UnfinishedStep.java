// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Matter;
import org.openminutes.model.When;
import org.openminutes.view.PathStep.Status;
import org.openminutes.view.StepSource.From;

/** A step being made of the words of one item. */
final class UnfinishedStep {

    /**
     * Where its words stand.
     *
     * @param frame the record
     * @param item the item of it
     * @param tie what ties the item to the matter
     */
    record Origin(RecordFrame frame, AgendaItem item, MatterTies.Tie tie) {}

    private final Origin origin;
    private final From from;
    private final Status status;
    private final Optional<Matter.Stage> stage;
    private final Optional<Actor> at;
    private final String words;
    private List<Act> acts = List.of();
    private Optional<When> when = Optional.empty();
    private Optional<When> due = Optional.empty();

    UnfinishedStep(
            Origin origin,
            From from,
            Status status,
            Optional<Matter.Stage> stage,
            Optional<Actor> at,
            String words) {
        this.origin = origin;
        this.from = from;
        this.status = status;
        this.stage = stage;
        this.at = at;
        this.words = words;
    }

    UnfinishedStep acts(List<Act> value) {
        acts = value;
        return this;
    }

    UnfinishedStep when(Optional<When> value) {
        when = value;
        return this;
    }

    UnfinishedStep due(Optional<When> value) {
        due = value;
        return this;
    }

    StepDraft draft(int phase) {
        StepSource source =
                new StepSource(
                        from,
                        Optional.of(origin.frame().minutes().id()),
                        origin.frame().minutes().title(),
                        Optional.of(origin.item().id()),
                        Wording.heading(origin.item()),
                        words,
                        origin.tie().by(),
                        origin.tie().name());
        Optional<LocalDate> day =
                phase == StepDraft.AT ? origin.frame().day() : when.flatMap(When::known);
        PathStep step =
                new PathStep(status, stage, acts, at, when, due, day, false, false, false, source);
        Optional<LocalDate> order =
                phase == StepDraft.AT
                        ? Optional.of(origin.frame().order())
                        : when.flatMap(
                                told -> origin.frame().order(told, phase == StepDraft.AHEAD));
        return new StepDraft(step, phase, order);
    }
}
