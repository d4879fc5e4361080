// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openminutes.intake.SourceLine.Piece;
import org.w3c.dom.Element;

/** The words of a paragraph as they are collected, and what hangs on it. */
public final class Words {

    /** Why nothing is read of another file within this one. */
    public static final String TAKEN_IN = "a file taken in whole, which is not read";

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

    /** The piece of the line still being written; a file may have a run for each letter. */
    private final StringBuilder open = new StringBuilder();

    private boolean emphasised;
    private final List<Aside> asides = new ArrayList<>();
    private final List<Marked> marked = new ArrayList<>();
    private final StringBuilder changed = new StringBuilder();
    private @Nullable Tracked changer;
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
        if (emphasised != emphasis) {
            close();
            emphasised = emphasis;
        }
        open.append(words);
    }

    private void close() {
        if (!open.isEmpty()) {
            line.add(new Piece(open.toString(), emphasised));
            open.setLength(0);
        }
    }

    void breakLine() {
        segment("\n", false);
        close();
        lines.add(line);
        line = new ArrayList<>();
    }

    void aside(String words, String reason) {
        asides.add(new Aside(words, reason));
    }

    void mark(Tracked by, String words) {
        if (words.isEmpty()) {
            return;
        }
        if (!by.equals(changer)) {
            closeMarked();
            changer = by;
        }
        changed.append(words);
    }

    private void closeMarked() {
        if (changer != null && !changed.isEmpty()) {
            marked.add(new Marked(changer, changed.toString()));
            changed.setLength(0);
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
        close();
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
        closeMarked();
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
