// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Id;
import org.openminutes.model.Minutes;

/** How a reader cites the items of a record: by their numbers, or by their positions. */
final class ItemLabels {

    private final Map<Id<AgendaItem>, String> labels = new HashMap<>();

    private ItemLabels() {}

    static ItemLabels of(Minutes minutes) {
        ItemLabels all = new ItemLabels();
        all.add(minutes.items(), "");
        return all;
    }

    private void add(List<AgendaItem> items, String outer) {
        for (int i = 0; i < items.size(); i++) {
            AgendaItem item = items.get(i);
            String own = item.number().label();
            labels.putIfAbsent(item.id(), own.isEmpty() ? outer + (i + 1) : own);
            add(item.items(), label(item) + ".");
        }
    }

    /** The label of an item of the record. */
    String label(AgendaItem item) {
        return labels.getOrDefault(item.id(), item.id().value());
    }
}
