// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.openminutes.intake.SourceLine.Piece;
import org.w3c.dom.Element;

/** The words of a paragraph as they are collected, and what hangs on it. */
public final class Words {

    /** Words that are in the file but not among those of the paragraph. */
    public record Aside(String words, String reason) {}

    /** Words that a tracked change put in or took out. */
    public record Marked(Tracked by, String words) {}

    /**
     * A stretch of a paragraph within one control, or within none; line breaks are line feeds.
     *
     * @param control the innermost control around it
     * @param pieces its words; none in an empty control
     */
    public record Segment(Optional<Element> control, List<Piece> pieces) {

        /** All of its words. */
        public String words() {
            StringBuilder words = new StringBuilder();
            pieces.forEach(piece -> words.append(piece.words()));
            return words.toString();
        }
    }

    private final List<List<Piece>> lines = new ArrayList<>();
    private List<Piece> line = new ArrayList<>();
    private final List<Aside> asides = new ArrayList<>();
    private final List<Marked> marked = new ArrayList<>();
    private final List<Element> boxes = new ArrayList<>();
    private final List<Element> notes = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();
    private final Deque<Element> controls = new ArrayDeque<>();

    /** Makes an empty one. */
    public Words() {}

    /** A control begins. */
    void enter(Element control) {
        controls.push(control);
        segments.add(new Segment(Optional.of(control), new ArrayList<>()));
    }

    /** The control begun last ends. */
    void leave() {
        controls.pop();
    }

    /** Its stretches within controls and between them, in order. */
    public List<Segment> segments() {
        return segments;
    }

    private void segment(String words, boolean emphasis) {
        Optional<Element> control = Optional.ofNullable(controls.peek());
        int last = segments.size() - 1;
        if (last < 0 || !segments.get(last).control().equals(control)) {
            segments.add(new Segment(control, new ArrayList<>()));
            last++;
        }
        segments.get(last).pieces().add(new Piece(words, emphasis));
    }

    void add(String words, boolean emphasis) {
        if (words.isEmpty()) {
            return;
        }
        segment(words, emphasis);
        int last = line.size() - 1;
        if (last >= 0 && line.get(last).emphasis() == emphasis) {
            line.set(last, new Piece(line.get(last).words() + words, emphasis));
        } else {
            line.add(new Piece(words, emphasis));
        }
    }

    void breakLine() {
        segment("\n", false);
        lines.add(line);
        line = new ArrayList<>();
    }

    void aside(String words, String reason) {
        asides.add(new Aside(words, reason));
    }

    void mark(Tracked by, String words) {
        int last = marked.size() - 1;
        if (words.isEmpty()) {
            return;
        }
        if (last >= 0 && marked.get(last).by().equals(by)) {
            marked.set(last, new Marked(by, marked.get(last).words() + words));
        } else {
            marked.add(new Marked(by, words));
        }
    }

    void box(Element content) {
        boxes.add(content);
    }

    void note(Element reference) {
        notes.add(reference);
    }

    /** Its lines, those after a line break too; at least one, maybe without words. */
    List<List<Piece>> lines() {
        List<List<Piece>> all = new ArrayList<>(lines);
        all.add(line);
        return all;
    }

    /** Words that are in the file but not among its own. */
    public List<Aside> asides() {
        return asides;
    }

    /** What was tracked in it. */
    public List<Marked> marked() {
        return marked;
    }

    /** The text boxes anchored in it. */
    public List<Element> boxes() {
        return boxes;
    }

    List<Element> notes() {
        return notes;
    }
}
