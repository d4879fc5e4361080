// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Attachment;
import org.openminutes.model.Figure;
import org.openminutes.model.Id;
import org.openminutes.model.Minutes;
import org.openminutes.model.Visibility;

/**
 * The items and enclosures of a record that not everyone may see at all, with why: what stands
 * under a withheld item goes with it, and so does an enclosure that withheld items alone refer to.
 *
 * @param items by id; open ones have no entry
 * @param attachments by id; open ones have no entry
 */
record Withheld(
        Map<Id<AgendaItem>, Visibility> items, Map<Id<Attachment>, Visibility> attachments) {

    Withheld {
        items = Map.copyOf(items);
        attachments = Map.copyOf(attachments);
    }

    static Withheld in(Minutes minutes) {
        Map<Id<AgendaItem>, Visibility> items = new HashMap<>();
        items(minutes.items(), Visibility.OPEN, items);
        Map<Id<Attachment>, Visibility> enclosed = new HashMap<>();
        Set<Id<Attachment>> open = new HashSet<>();
        minutes.allItems()
                .forEach(
                        item -> {
                            Optional<Visibility> why = Optional.ofNullable(items.get(item.id()));
                            referredTo(item)
                                    .forEach(
                                            id ->
                                                    why.ifPresentOrElse(
                                                            v -> enclosed.putIfAbsent(id, v),
                                                            () -> open.add(id)));
                        });
        enclosed.keySet().removeAll(open);
        for (Attachment attachment : minutes.attachments()) {
            if (!(attachment.visibility() instanceof Visibility.Open)) {
                enclosed.put(attachment.id(), attachment.visibility());
            }
        }
        return new Withheld(items, enclosed);
    }

    private static void items(
            List<AgendaItem> items, Visibility outer, Map<Id<AgendaItem>, Visibility> to) {
        for (AgendaItem item : items) {
            Visibility own = outer instanceof Visibility.Open ? item.visibility() : outer;
            if (!(own instanceof Visibility.Open)) {
                to.put(item.id(), own);
            }
            items(item.items(), own, to);
        }
    }

    private static Set<Id<Attachment>> referredTo(AgendaItem item) {
        return Stream.concat(
                        item.attachments().stream(), item.facts(Figure.class).map(Figure::image))
                .collect(Collectors.toSet());
    }

    /** Whether nothing of an item is shown but its number. */
    boolean holds(AgendaItem item) {
        return items.containsKey(item.id());
    }

    /** Whether nothing of an enclosure is shown at all. */
    boolean drops(Id<Attachment> attachment) {
        return attachments.get(attachment) instanceof Visibility.Internal;
    }
}
