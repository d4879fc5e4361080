// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.HashMap;
import java.util.Map;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Attendance;
import org.openminutes.model.Id;
import org.openminutes.model.Presence;
import org.openminutes.validation.Subject;

/**
 * Who was out of the room for which items, by the lines of the attendance list. A gap told by clock
 * times only does not say which items, and counts for none.
 */
final class Gaps {

    private final Map<Id<AgendaItem>, Integer> order = new HashMap<>();

    /** Made once for all rules. */
    static Gaps of(Subject subject) {
        return subject.derived(Gaps.class, Gaps::new);
    }

    private Gaps(Subject subject) {
        subject.minutes().allItems().forEach(item -> order.putIfAbsent(item.id(), order.size()));
    }

    /** Whether a line says that its person was not there for an item. */
    boolean isOut(Attendance line, AgendaItem item) {
        return line.presence() instanceof Presence.Present present
                && present.gaps().stream().anyMatch(gap -> isOut(gap, item));
    }

    private boolean isOut(Presence.Gap gap, AgendaItem item) {
        Integer at = order.get(item.id());
        if (at == null || (gap.from().isEmpty() && gap.to().isEmpty())) {
            return false;
        }
        int first = gap.from().map(id -> order.getOrDefault(id, 0)).orElse(0);
        int last = gap.to().map(id -> order.getOrDefault(id, order.size())).orElse(last(gap));
        boolean within = first <= at && at <= last;
        return (gap.reason() == Presence.Gap.Reason.ONLY_THESE_ITEMS) != within;
    }

    /** A temporary absence with no end told is taken to be of one item. */
    private int last(Presence.Gap gap) {
        boolean open = gap.reason() == Presence.Gap.Reason.EARLY_DEPARTURE;
        return open ? order.size() : gap.from().map(id -> order.getOrDefault(id, 0)).orElse(0);
    }
}
