// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openminutes.intake.SourceTrace;
import org.openminutes.xml.binding.EntriesElement;
import org.openminutes.xml.binding.ItemElement;
import org.openminutes.xml.binding.MinutesElement;
import org.openminutes.xml.binding.RestatedElement;
import org.openminutes.xml.binding.SubsectionElement;

/** Which lines of a file became which part of the record: items, entries, clauses and the like. */
final class Trace implements ElementReader.Listener {

    /** Elements that repeat, and the component that is the list of them. */
    private static final Map<String, String> LISTS =
            Map.of(
                    "side", "sides",
                    "participant", "attendance",
                    "item", "items",
                    "clause", "clauses",
                    "point", "points",
                    "row", "rows",
                    "attachment", "attachments",
                    "attestation", "attestations",
                    "dispatch", "dispatches",
                    "correction", "corrections");

    private static final Set<String> ONCE =
            Set.of("meeting", "preamble", "closing", "notice", "sublist");

    /** What an item holds beside entries and other items. */
    private static final Set<String> HEAD = Set.of("number", "presentation");

    /** An element that has begun and not yet ended. */
    private static final class Begun {

        private final String path;
        private final int line;
        private final Map<String, Integer> counts = new HashMap<>(4);

        private Begun(String path, int line) {
            this.path = path;
            this.line = line;
        }

        private String next(String list) {
            return list + "[" + (counts.merge(list, 1, Integer::sum) - 1) + "]";
        }
    }

    private final IdentityHashMap<Object, Begun> begun = new IdentityHashMap<>();
    private final List<SourceTrace.Kept> kept = new ArrayList<>();

    @Override
    public void begin(Object element, @Nullable Object parent, String name, int line) {
        if (parent == null || element instanceof MinutesElement) {
            begun.put(element, new Begun("", line));
            return;
        }
        Begun outer = begun.get(parent);
        if (outer != null) {
            component(name, parent, outer)
                    .map(component -> join(outer.path, component))
                    .ifPresent(path -> begun.put(element, new Begun(path, line)));
        }
    }

    @Override
    public void end(Object element, int line) {
        Begun part = begun.remove(element);
        if (part != null && !part.path.isEmpty()) {
            kept.add(new SourceTrace.Kept(part.path, part.line, line));
        }
    }

    SourceTrace of(String file) {
        return new SourceTrace(file, kept, List.of());
    }

    private static Optional<String> component(String name, Object parent, Begun outer) {
        if (parent instanceof EntriesElement) {
            return Optional.of(outer.next(""));
        }
        if (parent instanceof RestatedElement) {
            return Optional.of("fact");
        }
        if (LISTS.containsKey(name)) {
            return Optional.of(outer.next(LISTS.get(name)));
        }
        if (ONCE.contains(name)) {
            return Optional.of(name);
        }
        boolean holdsEntries = parent instanceof ItemElement || parent instanceof SubsectionElement;
        return holdsEntries && !HEAD.contains(name)
                ? Optional.of(outer.next("entries"))
                : Optional.empty();
    }

    private static String join(String outer, String component) {
        return outer.isEmpty() || component.startsWith("[")
                ? outer + component
                : outer + "." + component;
    }
}
