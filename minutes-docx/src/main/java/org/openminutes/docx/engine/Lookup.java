// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openminutes.docx.vocabulary.Field;
import org.openminutes.docx.vocabulary.Vocabulary;

/** Looks fields up from within the lists gone into, as a template does. For one thread. */
public final class Lookup {

    private final Frames frames = new Frames(Vocabulary.standard().root());

    /** At the record. */
    public Lookup() {}

    /**
     * A field.
     *
     * @param path in full
     * @param list whether it is a list
     * @param blocks whether it is paragraphs, lists and tables
     * @param group whether only its fields can be shown
     */
    public record Found(String path, boolean list, boolean blocks, boolean group) {}

    /** The field of a path; none if there is none. */
    public Optional<Found> find(String path) {
        return frames.find(path, true).map(this::found);
    }

    private Found found(PathRef ref) {
        String steps = ref.steps().stream().map(Field::name).collect(Collectors.joining("/"));
        boolean group = !ref.target().isText() && !ref.target().isBlocks();
        String path = steps.isEmpty() ? frames.path(ref.slot()) : frames.full(ref, steps);
        return new Found(path, ref.isList(), ref.target().isBlocks(), group);
    }

    /** Goes into a list. */
    public void enter(String path) {
        frames.push(frames.find(path, false).orElseThrow(), false);
    }

    /** Leaves the list gone into last. */
    public void leave() {
        frames.pop();
    }

    /** Up to three paths that look most like one. */
    public List<String> nearest(String path) {
        return frames.nearest(path);
    }
}
