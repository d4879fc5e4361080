// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Place;
import org.openminutes.model.Text;
import org.openminutes.validation.Subject;

/** Items and what stands directly in them. */
final class Items {

    private Items() {}

    /** The path of the item a path is in or is; empty outside the items. */
    static String path(String path) {
        int end = 0;
        while (path.startsWith("items[", end == 0 ? 0 : end + 1)) {
            end = path.indexOf(']', end) + 1;
        }
        return path.substring(0, end);
    }

    /** The path of the item around an item; empty at the top. */
    static String outer(String itemPath) {
        return path(itemPath.substring(0, Math.max(0, itemPath.lastIndexOf(".items["))));
    }

    /** Everything of one kind by the path of the innermost item it is in, in document order. */
    static <T> Map<String, List<Place<T>>> group(Subject subject, Class<T> kind) {
        Map<String, List<Place<T>>> groups = new LinkedHashMap<>();
        for (Place<T> place : subject.all(kind)) {
            groups.computeIfAbsent(path(place.path()), item -> new ArrayList<>()).add(place);
        }
        return groups;
    }

    /** The paths of the items in which something of a kind stands. */
    static Set<String> with(Subject subject, Class<?> kind) {
        return group(subject, kind).keySet();
    }

    /** Whether an item, or one around it, is among {@code paths}. */
    static boolean isUnderOneOf(Set<String> paths, String itemPath) {
        for (String at = itemPath; !at.isEmpty(); at = outer(at)) {
            if (paths.contains(at)) {
                return true;
            }
        }
        return false;
    }

    /** What an item is called in a message: its title, else its first words, else its number. */
    static String name(Subject subject, Place<AgendaItem> item) {
        return item.value()
                .title()
                .or(() -> firstWords(subject, item))
                .orElseGet(() -> subject.label(item));
    }

    /** The beginning of the item's own text. */
    static Optional<String> firstWords(Subject subject, Place<AgendaItem> item) {
        String own = item.path() + ".entries[";
        return subject.within(item, Text.class)
                .filter(text -> text.path().startsWith(own))
                .findFirst()
                .map(text -> Excerpt.of(text.value()));
    }
}
