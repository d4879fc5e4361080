// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openminutes.model.Body;
import org.openminutes.model.Matter;
import org.openminutes.view.PathStep.Status;

/** Sifts the steps read of one item: stages told by other words, and what is told better twice. */
final class StepSieve {

    private final KnownBodies bodies;

    StepSieve(KnownBodies bodies) {
        this.bodies = bodies;
    }

    /** The steps that stay, in their order. */
    List<StepDraft> sift(List<StepDraft> drafts) {
        return dropToldBetter(tellStages(drafts));
    }

    /** What is ahead at a body has the stage that other words of the item tell of it. */
    private List<StepDraft> tellStages(List<StepDraft> drafts) {
        Map<Body, Matter.Stage> told = new HashMap<>();
        for (StepDraft draft : drafts) {
            Optional<Body> body = body(draft);
            Optional<Matter.Stage> stage = draft.step().stage();
            if (draft.isAhead() && body.isPresent() && stage.isPresent()) {
                told.merge(body.get(), stage.get(), StepSieve::later);
            }
        }
        return drafts.stream()
                .map(
                        draft ->
                                draft.isAhead() && draft.step().stage().isEmpty()
                                        ? draft.at(body(draft).map(told::get))
                                        : draft)
                .toList();
    }

    private static Matter.Stage later(Matter.Stage one, Matter.Stage other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /**
     * Takes out what is told a second time with less: a place ahead without a day that has one in
     * other words, and the principals where they are planned already.
     */
    private List<StepDraft> dropToldBetter(List<StepDraft> drafts) {
        Set<String> dated = new HashSet<>();
        boolean planned = false;
        for (StepDraft draft : drafts) {
            if (draft.isAhead() && draft.step().when().isPresent()) {
                place(draft).ifPresent(dated::add);
            }
            planned |= isForPrincipals(draft) && draft.step().status() == Status.PLANNED;
        }
        List<StepDraft> kept = new ArrayList<>();
        boolean asked = false;
        for (StepDraft draft : drafts) {
            if (isForPrincipals(draft)) {
                boolean wanted = !planned || draft.step().status() == Status.PLANNED;
                if (wanted && !asked) {
                    kept.add(draft);
                    asked = true;
                }
            } else if (!draft.isAhead()
                    || draft.step().when().isPresent()
                    || place(draft).filter(dated::contains).isEmpty()) {
                kept.add(draft);
            }
        }
        return kept;
    }

    private Optional<Body> body(StepDraft draft) {
        return draft.step().at().flatMap(bodies::of);
    }

    private Optional<String> place(StepDraft draft) {
        return body(draft)
                .map(body -> body.id() + " " + draft.step().stage().map(Enum::name).orElse(""));
    }

    private static boolean isForPrincipals(StepDraft draft) {
        return draft.step().isAt(Matter.Stage.DECIDED_BY_PRINCIPAL)
                && draft.step()
                        .at()
                        .filter(at -> Stages.PRINCIPALS.matcher(at.asWritten()).find())
                        .isPresent();
    }
}
