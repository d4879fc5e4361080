// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.back;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openminutes.intake.Change.Kind;
import org.openminutes.model.Restated;
import org.openminutes.model.When;

/** Compares the controls of a returned file with what they showed, and changes the record. */
final class Comparison {

    private final Draft draft;
    private final Expected expected;
    private final Placed placed;
    private final Told told;

    /** The paths that were shown, and those of them that are in the file no more. */
    private final Set<String> shown = new LinkedHashSet<>();

    private final Set<String> gone = new LinkedHashSet<>();
    private final List<Control> extra = new ArrayList<>();
    private int body;

    Comparison(Draft draft, Expected expected, Placed placed, Told told) {
        this.draft = draft;
        this.expected = expected;
        this.placed = placed;
        this.told = told;
    }

    /** Controls there are more of than there were: somebody copied them. */
    List<Control> extra() {
        return extra;
    }

    Set<String> shown() {
        return shown;
    }

    /**
     * Compares.
     *
     * @param tags the tags of all texts that were shown, in order
     * @param lines all paragraphs; texts found in them whose control is gone are taken out of what
     *     is loose
     * @param ofBody how many of them are of the body
     */
    void compare(List<String> tags, List<Reading.Line> lines, int ofBody) {
        body = ofBody;
        List<Control> controls = lines.stream().flatMap(l -> l.controls().stream()).toList();
        tags.forEach(tag -> expected.path(tag).ifPresent(shown::add));
        Map<String, List<Control>> found = found(tags, controls);
        Set<String> seen = new HashSet<>();
        for (String tag : tags) {
            Optional<String> path = expected.path(tag);
            if (path.isPresent() && seen.add(tag)) {
                text(tag, path.get(), found.getOrDefault(tag, List.of()), lines);
            }
        }
        found.forEach(
                (tag, all) -> {
                    if (!seen.contains(tag)) {
                        all.forEach(c -> told.unplaced(c.line(), c.place(), "", c.words()));
                    }
                });
        remove();
        moves(tags, lines.subList(0, body));
    }

    /** Texts that stand elsewhere; what is copied stands where it did and elsewhere too. */
    private void moves(List<String> tags, List<Reading.Line> lines) {
        List<String> before = new ArrayList<>();
        tags.forEach(tag -> expected.path(tag).ifPresent(before::add));
        Set<Control> copies = Collections.newSetFromMap(new IdentityHashMap<>());
        copies.addAll(extra);
        List<Control> after =
                lines.stream()
                        .flatMap(line -> line.controls().stream())
                        .filter(control -> shown.contains(control.path()))
                        .filter(control -> !copies.contains(control))
                        .toList();
        new Moves(draft, told, before, after).move();
    }

    /** The controls that are those of before, by tag; the others are extra. */
    private Map<String, List<Control>> found(List<String> tags, List<Control> controls) {
        int[] match = Alignment.of(tags, controls.stream().map(Control::tag).toList());
        Map<String, Integer> left = new HashMap<>();
        tags.forEach(tag -> left.merge(tag, 1, Integer::sum));
        for (int i = 0; i < match.length; i++) {
            if (match[i] >= 0) {
                left.merge(controls.get(i).tag(), -1, Integer::sum);
            }
        }
        Map<String, List<Control>> found = new LinkedHashMap<>();
        for (int i = 0; i < match.length; i++) {
            Control control = controls.get(i);
            boolean moved = match[i] < 0 && left.getOrDefault(control.tag(), 0) > 0;
            if (moved) {
                left.merge(control.tag(), -1, Integer::sum);
            }
            if (match[i] >= 0 || moved || !shown.contains(control.path())) {
                found.computeIfAbsent(control.tag(), t -> new ArrayList<>()).add(control);
            } else {
                extra.add(control);
            }
        }
        return found;
    }

    private void text(String tag, String path, List<Control> controls, List<Reading.Line> lines) {
        Optional<Expected.Found> before = expected.of(tag);
        if (before.isEmpty()) {
            if (!Expected.form(tag).isEmpty()) {
                return; // a form of somebody's own: what it showed cannot be told
            }
            controls.forEach(c -> told.unplaced(c.line(), c.place(), "", c.words()));
            return;
        }
        String words = before.get().words();
        List<Control> changed =
                controls.stream().filter(control -> !isSame(words, control)).toList();
        if (controls.isEmpty()) {
            if (!standsLoose(path, words, lines)) {
                gone.add(path);
            }
        } else if (!changed.isEmpty()) {
            Control first = changed.get(0);
            if (first.isBlank()) {
                gone.add(path);
            } else {
                change(path, words, first);
            }
            changed.stream()
                    .skip(1)
                    .filter(other -> !isSame(first.words(), other))
                    .forEach(o -> told.unplaced(o.line(), o.place(), words, o.words()));
        }
    }

    private static boolean isSame(String words, Control control) {
        return Reading.same(words).equals(Reading.same(control.words()));
    }

    private void change(String path, String before, Control control) {
        boolean formed = !Expected.form(control.tag()).isEmpty();
        boolean readable =
                !formed
                        || placed.target(draft, path)
                                .filter(n -> n.value() instanceof When)
                                .isPresent();
        Optional<Draft.Node> node =
                readable ? placed.put(draft, path, control.pieces()) : Optional.empty();
        if (node.isPresent()) {
            told.at(Kind.CHANGED, node.get(), control.place(), before, control.words().strip());
        } else {
            told.unplaced(control.line(), control.place(), before, control.words());
        }
    }

    /** Whether a text whose control is gone still stands in the file; it is loose no more then. */
    private boolean standsLoose(String path, String words, List<Reading.Line> lines) {
        String wanted = Reading.same(words);
        boolean found = false;
        for (int i = 0; i < lines.size() && !wanted.isEmpty(); i++) {
            Reading.Line line = lines.get(i);
            boolean ofPage = i >= body;
            if ((found && !ofPage) || !Reading.same(line.loose()).equals(wanted)) {
                continue;
            }
            lines.set(i, new Reading.Line(line.line(), line.spot(), line.controls(), ""));
            if (!ofPage) {
                untagged(path, line.spot().place(), words);
            }
            found = true;
        }
        return found;
    }

    private void untagged(String path, String place, String words) {
        Optional<Draft.Node> node = draft.at(path);
        if (node.isPresent()) {
            told.at(Kind.UNTAGGED, node.get(), place, words, words);
        } else {
            told.was(Kind.UNTAGGED, path, place, words, words);
        }
    }

    /** Takes out what is shown no more: the largest things of which nothing is left. */
    private void remove() {
        Set<String> done = new HashSet<>();
        for (String path : gone) {
            String whole = whole(path);
            if (done.add(whole)) {
                removeAt(whole, path);
            }
        }
    }

    /** The outermost element of a list, around a path, all of whose texts are gone. */
    private String whole(String path) {
        List<String> around = new ArrayList<>();
        for (String at = path; !at.isEmpty(); at = Draft.outer(at)) {
            if (at.endsWith("]") && expected.has(at)) {
                around.add(0, at);
            }
        }
        for (String element : around) {
            boolean nothingLeft =
                    shown.stream().filter(p -> isWithin(p, element)).allMatch(gone::contains);
            if (nothingLeft) {
                return element;
            }
        }
        return path;
    }

    static boolean isWithin(String path, String element) {
        return path.startsWith(element)
                && (path.length() == element.length()
                        || path.charAt(element.length()) == '.'
                        || path.charAt(element.length()) == '[');
    }

    private void removeAt(String path, String shownPath) {
        String words =
                shown.stream()
                        .filter(p -> isWithin(p, path))
                        .flatMap(p -> expected.at(p).stream())
                        .map(Expected.Found::words)
                        .reduce((a, b) -> a + "\n" + b)
                        .orElseGet(
                                () -> expected.at(shownPath).map(Expected.Found::words).orElse(""));
        Optional<Draft.Node> node = placed.target(draft, path).filter(n -> !draft.isGone(n));
        List<Draft.Node> after = node.map(draft::following).orElse(List.of());
        Optional<Draft.Node> removed = node.flatMap(draft::remove);
        if (removed.isEmpty()) {
            told.was(Kind.HIDDEN, path, "", words, "");
            return;
        }
        told.was(Kind.REMOVED, path, "", words, "");
        for (Draft.Node next : after) {
            if (!(next.value() instanceof Restated)) {
                break;
            }
            draft.remove(next);
        }
    }
}
