// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openminutes.intake.SourceLine.Piece;
import org.w3c.dom.Element;

/** The words of a paragraph as they are collected, and what hangs on it. */
final class Words {

    /** Words that are in the file but not among those of the paragraph. */
    record Aside(String words, String reason) {}

    /** Words that a tracked change put in or took out. */
    record Marked(Tracked by, String words) {}

    private final List<List<Piece>> lines = new ArrayList<>();
    private List<Piece> line = new ArrayList<>();
    private final List<Aside> asides = new ArrayList<>();
    private final List<Marked> marked = new ArrayList<>();
    private final List<Element> boxes = new ArrayList<>();
    private final List<Element> notes = new ArrayList<>();

    void add(String words, boolean emphasis) {
        if (words.isEmpty()) {
            return;
        }
        int last = line.size() - 1;
        if (last >= 0 && line.get(last).emphasis() == emphasis) {
            line.set(last, new Piece(line.get(last).words() + words, emphasis));
        } else {
            line.add(new Piece(words, emphasis));
        }
    }

    void breakLine() {
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

    List<Aside> asides() {
        return asides;
    }

    List<Marked> marked() {
        return marked;
    }

    List<Element> boxes() {
        return boxes;
    }

    List<Element> notes() {
        return notes;
    }

    Optional<String> first() {
        return lines().get(0).stream().map(Piece::words).findFirst();
    }
}
