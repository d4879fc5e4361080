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
import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.Body;
import org.openminutes.model.Matter;
import org.openminutes.model.When;
import org.openminutes.view.PathStep.Status;
import org.openminutes.view.StepSource.From;

/**
 * The steps read of one item so far; what the same words tell twice is taken once. Not safe for
 * many threads.
 */
final class StepDrafts {

    private static final Pattern FRAME = Pattern.compile("^(?:den|till|senast) ");

    private final UnfinishedStep.Origin origin;
    private final KnownBodies bodies;
    private final List<StepDraft> drafts = new ArrayList<>();
    private final Map<String, List<PathStep>> byWords = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private boolean begun;

    StepDrafts(UnfinishedStep.Origin origin, KnownBodies bodies) {
        this.origin = origin;
        this.bodies = bodies;
    }

    /** The steps, in the order in which they were added. */
    List<StepDraft> all() {
        return List.copyOf(drafts);
    }

    UnfinishedStep step(
            From from,
            Status status,
            Optional<Matter.Stage> stage,
            Optional<Actor> at,
            String words) {
        return new UnfinishedStep(origin, from, status, stage, at, words);
    }

    void add(UnfinishedStep step, int phase) {
        StepDraft draft = step.draft(phase);
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

    /** Adds a step that comes on another day than its words tell. */
    void add(UnfinishedStep step, int phase, Optional<LocalDate> order) {
        drafts.add(new StepDraft(step.draft(phase).step(), phase, order));
    }

    /** A known body began the matter. */
    void commission(From from, Actor giver, String words) {
        add(
                step(
                                from,
                                Status.DONE,
                                Optional.of(Matter.Stage.INITIATED),
                                Optional.of(bodies.identified(giver)),
                                words)
                        .acts(List.of(Act.COMMISSIONS)),
                StepDraft.BEFORE);
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
}
