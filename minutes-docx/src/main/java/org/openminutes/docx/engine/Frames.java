// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openminutes.docx.vocabulary.Field;
import org.openminutes.docx.vocabulary.Scope;

/**
 * The repeats a control stands in, and how a path is looked up from there: written in full, {@code
 * items/title} is the title of the item an enclosing {@code items} has come to; else it is looked
 * for in the innermost repeat, then outwards to the record.
 */
final class Frames {

    private final List<Frame> frames = new ArrayList<>();
    private int deepest = 1;

    private record Frame(String path, Scope scope, boolean restart) {}

    Frames(Scope root) {
        frames.add(new Frame("", root, false));
    }

    /** How many frames a rendering needs. */
    int deepest() {
        return deepest;
    }

    int size() {
        return frames.size();
    }

    /** The path of a frame. */
    String path(int slot) {
        return frames.get(slot).path();
    }

    /** A path from a frame, in full. */
    String full(PathRef from, String rest) {
        String base = frames.get(from.slot()).path();
        return base.isEmpty() ? rest : base + "/" + rest;
    }

    /**
     * The innermost repeat whose numbered paragraphs start again at each thing; 0 if there is none.
     */
    int restarting() {
        int slot = frames.size() - 1;
        while (slot > 0 && !frames.get(slot).restart()) {
            slot--;
        }
        return slot;
    }

    /** Enters a repeat; returns its slot. */
    int push(PathRef list, boolean restart) {
        String rest = list.steps().stream().map(Field::name).collect(Collectors.joining("/"));
        frames.add(new Frame(full(list, rest), list.target(), restart));
        deepest = Math.max(deepest, frames.size());
        return frames.size() - 1;
    }

    void pop() {
        frames.remove(frames.size() - 1);
    }

    /** Looks a path up; {@code itself} allows the element of an enclosing repeat as a whole. */
    Optional<PathRef> find(String path, boolean itself) {
        for (int slot = frames.size() - 1; slot > 0; slot--) {
            Frame frame = frames.get(slot);
            if (itself && path.equals(frame.path())) {
                return Optional.of(new PathRef(slot, List.of(), frame.scope()));
            }
            if (path.startsWith(frame.path() + "/")) {
                Optional<PathRef> found = below(slot, path.substring(frame.path().length() + 1));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        for (int slot = frames.size() - 1; slot >= 0; slot--) {
            Optional<PathRef> found = below(slot, path);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<PathRef> below(int slot, String path) {
        List<Field> steps = new ArrayList<>();
        Scope scope = frames.get(slot).scope();
        for (String segment : path.split("/", -1)) {
            Optional<Field> field = scope.field(segment);
            if (field.isEmpty()) {
                return Optional.empty();
            }
            steps.add(field.get());
            scope = field.get().scope();
        }
        return Optional.of(new PathRef(slot, steps, scope));
    }

    /** Up to three paths that can be used here and look most like the one asked for. */
    List<String> nearest(String path) {
        TreeSet<String> known = new TreeSet<>();
        for (Frame frame : frames) {
            String base = frame.path().isEmpty() ? "" : frame.path() + "/";
            for (Field field : frame.scope().fields()) {
                known.add(base + field.name());
                if (!field.many()) {
                    field.scope()
                            .fields()
                            .forEach(f -> known.add(base + field.name() + "/" + f.name()));
                }
            }
        }
        String last = path.substring(path.lastIndexOf('/') + 1);
        Comparator<String> byLikeness =
                Comparator.comparingInt(
                        candidate ->
                                Math.min(
                                        Likeness.distance(path, candidate),
                                        1
                                                + Likeness.distance(
                                                        last,
                                                        candidate.substring(
                                                                candidate.lastIndexOf('/') + 1))));
        return known.stream().sorted(byLikeness).limit(3).toList();
    }
}
