// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.back;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openminutes.intake.Change.Kind;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Id;
import org.openminutes.model.Restated;

/**
 * Makes new elements of the record – an item, an entry, a point, a line of the attendance list – of
 * controls somebody copied, as Word's plus sign does.
 */
final class Copies {

    private final Draft draft;
    private final Expected expected;
    private final Placed placed;
    private final Told told;
    private final Set<String> shown;
    private final Set<String> ids = new HashSet<>();

    /** The element put in last after each, so that several come in order. */
    private final Map<Draft.Node, Draft.Node> last = new HashMap<>();

    Copies(Draft draft, Expected expected, Placed placed, Told told, Set<String> shown) {
        this.draft = draft;
        this.expected = expected;
        this.placed = placed;
        this.told = told;
        this.shown = shown;
        draft.all(Id.class).forEach(node -> ids.add(((Id<?>) node.value()).value()));
    }

    void add(List<Control> extra) {
        List<Control> group = new ArrayList<>();
        for (Control control : extra) {
            boolean again = group.stream().anyMatch(c -> c.path().equals(control.path()));
            List<Control> wider = new ArrayList<>(group);
            wider.add(control);
            if (!group.isEmpty() && (again || common(wider).isEmpty())) {
                finish(group);
                group = new ArrayList<>();
            }
            group.add(control);
        }
        finish(group);
    }

    /** The innermost element of a list that all of these are in; empty if there is none. */
    private String common(List<Control> group) {
        String common = element(group.get(0).path());
        for (Control control : group) {
            while (!common.isEmpty() && !Comparison.isWithin(control.path(), common)) {
                common = element(Draft.outer(common));
            }
        }
        return common;
    }

    private String element(String path) {
        String at = path;
        while (!at.isEmpty() && !(at.endsWith("]") && expected.has(at))) {
            at = Draft.outer(at);
        }
        return at;
    }

    private void finish(List<Control> group) {
        if (group.isEmpty()) {
            return;
        }
        String common = common(group);
        boolean item = draft.at(common).filter(n -> n.value() instanceof AgendaItem).isPresent();
        boolean titled =
                group.stream()
                        .map(control -> control.path().substring(common.length()))
                        .anyMatch(
                                rest -> !rest.startsWith(".entries") && !rest.startsWith(".items"));
        if (!item || titled) {
            copy(common, group);
            return;
        }
        Map<String, List<Control>> parts = new LinkedHashMap<>();
        group.forEach(c -> parts.computeIfAbsent(element(c.path()), e -> new ArrayList<>()).add(c));
        parts.forEach(this::copy);
    }

    private void copy(String element, List<Control> group) {
        String words = group.stream().map(Control::words).collect(Collectors.joining("\n"));
        Control first = group.get(0);
        Optional<Draft.Node> original = draft.at(element).filter(n -> !element.isEmpty());
        if (words.isBlank()) {
            return;
        }
        if (original.isEmpty() || draft.isGone(original.get())) {
            group.forEach(c -> told.unplaced(c.line(), c.place(), "", c.words()));
            return;
        }
        Draft part = new Draft(original.get().value(), element);
        emptied(part, element, group);
        for (Control control : group) {
            Optional<Expected.Found> before = expected.of(control.tag());
            boolean same =
                    before.isPresent()
                            && Reading.same(before.get().words())
                                    .equals(Reading.same(control.words()));
            if (!same && placed.put(part, control.path(), control.pieces()).isEmpty()) {
                told.unplaced(control.line(), control.place(), "", control.words());
            }
        }
        Draft.Node after = last.getOrDefault(original.get(), original.get());
        Draft.Node added = draft.insertAfter(after, part.whole());
        last.put(original.get(), added);
        told.at(Kind.ADDED, added, first.place(), "", words);
    }

    /** Takes out of a copy what the file does not show of it, and gives it ids of its own. */
    private void emptied(Draft part, String element, List<Control> group) {
        Set<String> kept = group.stream().map(Control::path).collect(Collectors.toSet());
        for (String path : shown) {
            if (Comparison.isWithin(path, element) && !kept.contains(path)) {
                placed.target(part, path).filter(n -> !part.isGone(n)).ifPresent(part::remove);
            }
        }
        part.all(Restated.class).stream().filter(n -> !part.isGone(n)).forEach(part::remove);
        for (Draft.Node id : part.all(Id.class)) {
            if (id.name().equals("id")) {
                part.set(id, fresh(((Id<?>) id.value()).value()));
            }
        }
    }

    private Id<?> fresh(String id) {
        int number = 2;
        while (!ids.add(id + "-" + number)) {
            number++;
        }
        return new Id<>(id + "-" + number);
    }
}
