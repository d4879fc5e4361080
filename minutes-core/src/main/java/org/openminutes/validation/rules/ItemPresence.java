// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.openminutes.model.Actor;
import org.openminutes.model.Place;
import org.openminutes.model.Recusal;
import org.openminutes.validation.Subject;

/** Who was out of the room when an item was handled. */
final class ItemPresence {

    private final Attendees attendees;
    private final Gaps gaps;
    private final Map<String, Set<String>> recused = new HashMap<>();

    /** Made once for all rules. */
    static ItemPresence of(Subject subject) {
        return subject.derived(ItemPresence.class, ItemPresence::new);
    }

    private ItemPresence(Subject subject) {
        attendees = Attendees.of(subject);
        gaps = Gaps.of(subject);
        for (Place<Recusal> recusal : subject.all(Recusal.class)) {
            recused.computeIfAbsent(Items.path(recusal.path()), item -> new HashSet<>())
                    .add(Attendees.key(recusal.value().who()));
        }
    }

    /**
     * Whether somebody was certainly not taking part at a place: absent, not listed, gone for the
     * item, or recused. Without an attendance list nobody was.
     */
    boolean isOut(Actor who, Place<?> place) {
        return isRecused(who, place)
                || (!attendees.isEmpty() && (!attendees.mayBePresent(who) || isGone(who, place)));
    }

    /** Whether somebody stepped aside in the item of a place. */
    boolean isRecused(Actor who, Place<?> place) {
        return recused.getOrDefault(Items.path(place.path()), Set.of())
                .contains(Attendees.key(who));
    }

    private boolean isGone(Actor who, Place<?> place) {
        return place.item().isPresent()
                && attendees
                        .line(who)
                        .filter(line -> gaps.isOut(line, place.item().get()))
                        .isPresent();
    }
}
