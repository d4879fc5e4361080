// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.docx.parts.Part;
import org.openminutes.docx.parts.Parts;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.Source;
import org.openminutes.intake.SourceLine;
import org.openminutes.intake.SourceLine.Kind;
import org.openminutes.intake.SourceLine.Piece;
import org.openminutes.intake.text.Recogniser;
import org.openminutes.language.Phrases;
import org.openminutes.register.Register;
import org.w3c.dom.Element;

/** Reads a Word document whole. */
public final class WordReading {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** So many lines may stand before the kind of record is named. */
    private static final int MOST_BEFORE_KIND = 5;

    private final Manuscript manuscript;
    private final List<SourceLine> lines = new ArrayList<>();

    private WordReading(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    /**
     * Reads a document by its words alone.
     *
     * @param source the file
     * @param parts what is in it
     * @param main its main part
     * @param register what is known of people and bodies
     * @return the record with its trace, and what was tracked
     * @throws IllegalArgumentException if a part it needs is broken; the message names the part
     */
    public static ImportResult read(Source source, Parts parts, Part main, Register register) {
        Manuscript manuscript = new Manuscript(parts, main);
        List<SourceLine> lines = new WordReading(manuscript).lines();
        ImportResult read = Recogniser.read(source.name(), source.bytes(), lines, register);
        return read.withChanges(manuscript.changes());
    }

    private List<SourceLine> lines() {
        lines.addAll(new Story(manuscript, "").read(manuscript.body()));
        Set<String> known = new HashSet<>();
        lines.forEach(line -> known.addAll(words(line.shown())));
        headers(known);
        for (Part footer : manuscript.related("footer")) {
            for (SourceLine line : new Story(manuscript, "footer").read(root(footer))) {
                add(line, "page footer");
            }
        }
        manuscript
                .unreferred()
                .forEach(
                        note ->
                                new Story(manuscript, "note")
                                        .read(note)
                                        .forEach(l -> add(l, "note nothing refers to")));
        comments();
        drawings();
        return lines;
    }

    private static Element root(Part part) {
        return Manuscript.root(part);
    }

    private void add(SourceLine line, String reason) {
        if (!line.shown().isBlank()) {
            lines.add(line.kind() == Kind.FURNITURE ? line : line.furniture(reason));
        }
    }

    /**
     * A header has what is on every page; words of it that stand nowhere else are read as part of
     * the front, where the first page shows them.
     */
    private void headers(Set<String> known) {
        List<SourceLine> own = new ArrayList<>();
        for (Part header : manuscript.related("header")) {
            for (SourceLine line : new Story(manuscript, "header").read(root(header))) {
                for (SourceLine cell : cells(line)) {
                    if (cell.kind() != Kind.FURNITURE && !known.containsAll(words(cell.shown()))) {
                        known.addAll(words(cell.shown()));
                        own.add(SourceLine.text(cell.place(), cell.pieces()));
                    } else {
                        add(cell, "page header");
                    }
                }
            }
        }
        int start = startsWithTitle(own) ? 0 : afterFirst();
        lines.addAll(start, own);
    }

    /** What stands to the left, in the middle and to the right are three things. */
    private static List<SourceLine> cells(SourceLine line) {
        List<SourceLine> cells = new ArrayList<>();
        List<Piece> open = new ArrayList<>();
        for (Piece piece : line.pieces()) {
            String[] parts = piece.words().split("\t", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0 && !open.isEmpty()) {
                    cells.add(SourceLine.text(line.place(), open));
                    open = new ArrayList<>();
                }
                if (!parts[i].isEmpty()) {
                    open.add(new Piece(parts[i], piece.emphasis()));
                }
            }
        }
        if (!open.isEmpty()) {
            cells.add(SourceLine.text(line.place(), open));
        }
        return line.kind() == Kind.FURNITURE ? List.of(line) : cells;
    }

    /** Whether the header names the record and the first lines of the body do not. */
    private boolean startsWithTitle(List<SourceLine> header) {
        return header.stream().anyMatch(WordReading::namesKind)
                && lines.stream()
                        .filter(line -> !line.shown().isBlank())
                        .limit(MOST_BEFORE_KIND)
                        .noneMatch(WordReading::namesKind);
    }

    private static boolean namesKind(SourceLine line) {
        return Phrases.swedish().firstIn("kind", line.words()).isPresent();
    }

    private int afterFirst() {
        int i = 0;
        while (i < lines.size() && lines.get(i).words().isBlank()) {
            i++;
        }
        return Math.min(lines.size(), i + 1);
    }

    private void comments() {
        for (Comment comment : Comment.of(manuscript)) {
            comment.lines().forEach(line -> add(line, comment.reason()));
            manuscript.change(comment.change());
        }
    }

    private void drawings() {
        for (SourceLine line : Diagrams.of(manuscript)) {
            add(line, Diagrams.REASON);
        }
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }
}
