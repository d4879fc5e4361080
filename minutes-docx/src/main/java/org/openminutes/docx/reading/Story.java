// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openminutes.intake.SourceLine;
import org.openminutes.intake.SourceLine.Piece;
import org.w3c.dom.Element;

/**
 * Reads one story of a document – its body, a header, a note, a text box, a cell – to lines, with
 * what is anchored in it right after the paragraph it hangs on.
 */
final class Story {

    private static final Set<String> WRAPPERS = Set.of("customXml", "ins", "moveTo", "sdtContent");

    private final Manuscript manuscript;
    private final String where;
    private final RunReader runs;
    private final List<SourceLine> lines = new ArrayList<>();
    private final List<Element> notes = new ArrayList<>();
    private Words words = new Words();
    private int paragraphs;
    private boolean contents;

    /**
     * Begins a story.
     *
     * @param where its place, e.g. {@code footnote 2}; empty for the body
     */
    Story(Manuscript manuscript, String where) {
        this.manuscript = manuscript;
        this.where = where;
        this.runs = new RunReader(manuscript.styles());
    }

    /** Reads all of an element. */
    List<SourceLine> read(Element parent) {
        blocks(parent);
        if (!words.lines().get(0).isEmpty() || words.lines().size() > 1) {
            finish(null);
        }
        flushNotes();
        return lines;
    }

    private void blocks(Element parent) {
        Markup.children(parent).forEach(this::block);
    }

    private void block(Element block) {
        String name = Markup.name(block);
        if (Markup.isAlternative(block)) {
            Markup.chosen(block).ifPresent(this::blocks);
        } else if (name.equals("p")) {
            paragraph(block);
        } else if (name.equals("tbl")) {
            lines.addAll(new TableReader(manuscript, where).read(block));
            flushNotes();
        } else if (name.equals("sdt")) {
            control(block);
        } else if (name.equals("altChunk")) {
            aside("", Words.TAKEN_IN);
        } else if (WRAPPERS.contains(name)) {
            blocks(block);
        }
    }

    private void control(Element sdt) {
        boolean outer = contents;
        contents |=
                Markup.child(sdt, "sdtPr", "docPartObj")
                        .flatMap(p -> Markup.value(p, "docPartGallery"))
                        .filter("Table of Contents"::equals)
                        .isPresent();
        Markup.child(sdt, "sdtContent").ifPresent(this::blocks);
        contents = outer;
    }

    private void paragraph(Element paragraph) {
        boolean inContents = contents || runs.isInContents();
        runs.read(paragraph, words);
        Optional<Element> properties = Markup.child(paragraph, "pPr");
        Optional<Element> mark = properties.flatMap(p -> Markup.child(p, "rPr"));
        boolean joins =
                mark.flatMap(m -> Markup.child(m, "del")).isPresent()
                        || mark.flatMap(m -> Markup.child(m, "moveFrom")).isPresent();
        if (joins) {
            return;
        }
        if (inContents || runs.isInContents() || isContents(properties)) {
            paragraphs++;
            String text = text(words);
            collectAnchored();
            aside(text, "table of contents, made of the headings");
            words = new Words();
        } else {
            finish(paragraph);
        }
    }

    private boolean isContents(Optional<Element> properties) {
        return manuscript
                .styles()
                .of(properties)
                .filter(manuscript.styles()::isContents)
                .isPresent();
    }

    /** Puts the words read so far down as one paragraph, with the looks of its last piece. */
    private void finish(@Nullable Element paragraph) {
        paragraphs++;
        Optional<Element> properties =
                Optional.ofNullable(paragraph).flatMap(p -> Markup.child(p, "pPr"));
        boolean first = true;
        for (List<Piece> line : words.lines()) {
            SourceLine plain = SourceLine.text(place(), line);
            SourceLine shaped = first ? shaped(plain, properties) : plain;
            if (!shaped.kind().equals(SourceLine.Kind.POINT)) {
                flushNotes();
            }
            lines.add(shaped);
            first = false;
        }
        collectAnchored();
        words = new Words();
    }

    private String place() {
        String own = "paragraph " + paragraphs;
        return where.isEmpty() ? own : where + ", " + own;
    }

    private SourceLine shaped(SourceLine plain, Optional<Element> properties) {
        StyleSheet styles = manuscript.styles();
        Optional<String> style = styles.of(properties);
        Optional<String> label = label(properties, style);
        if (plain.words().isBlank()) {
            return plain;
        }
        Optional<Integer> heading =
                properties
                        .flatMap(p -> Markup.number(p, "outlineLvl"))
                        .map(level -> level + 1)
                        .or(() -> style.flatMap(styles::heading))
                        .filter(level -> level >= 1 && level <= 9);
        if (heading.isPresent()) {
            SourceLine line = plain.heading(heading.get());
            return label.map(line::labelled).orElse(line);
        }
        return label.map(l -> plain.point(listLevel(properties, style), l)).orElse(plain);
    }

    private Optional<String> label(Optional<Element> properties, Optional<String> style) {
        return listOf(properties, style)
                .flatMap(list -> Markup.value(list, "numId"))
                .flatMap(list -> manuscript.numbering().next(list, listLevel(properties, style)));
    }

    private Optional<Element> listOf(Optional<Element> properties, Optional<String> style) {
        return properties
                .flatMap(p -> Markup.child(p, "numPr"))
                .filter(list -> Markup.value(list, "numId").isPresent())
                .or(() -> style.flatMap(manuscript.styles()::list));
    }

    private int listLevel(Optional<Element> properties, Optional<String> style) {
        Optional<Element> own = properties.flatMap(p -> Markup.child(p, "numPr"));
        Optional<Integer> level = own.flatMap(list -> Markup.number(list, "ilvl"));
        if (level.isPresent()) {
            return Math.max(0, Math.min(8, level.get()));
        }
        Optional<String> list =
                listOf(properties, style).flatMap(found -> Markup.value(found, "numId"));
        return list.isPresent() && style.isPresent()
                ? manuscript.numbering().levelOf(list.get(), style.get())
                : 0;
    }

    private void collectAnchored() {
        words.asides().forEach(aside -> aside(aside.words(), aside.reason()));
        words.marked().forEach(this::tracked);
        for (Element box : words.boxes()) {
            String name = "text box " + manuscript.nextBox();
            lines.addAll(new Story(manuscript, within(name)).read(box));
        }
        notes.addAll(words.notes());
    }

    private String within(String name) {
        return where.isEmpty() ? name : where + ", " + name;
    }

    private void tracked(Words.Marked marked) {
        manuscript.change(marked.by().change(place(), marked.words()));
        if (!marked.by().insertion()) {
            aside(marked.words(), "taken out with track changes");
        }
    }

    private void aside(String text, String reason) {
        List<Piece> pieces = text.isEmpty() ? List.of() : List.of(new Piece(text, false));
        lines.add(SourceLine.text(place(), pieces).furniture(reason));
    }

    /** Notes come where no list is broken by them. */
    private void flushNotes() {
        List<Element> due = List.copyOf(notes);
        notes.clear();
        for (Element reference : due) {
            String kind = Markup.is(reference, "footnoteReference") ? "footnote " : "endnote ";
            String name = kind + Markup.attribute(reference, "id");
            manuscript
                    .takeNote(reference)
                    .ifPresent(
                            note -> lines.addAll(new Story(manuscript, within(name)).read(note)));
        }
    }

    private static String text(Words words) {
        StringBuilder text = new StringBuilder();
        for (List<Piece> line : words.lines()) {
            text.append(text.isEmpty() ? "" : " ");
            line.forEach(piece -> text.append(piece.words()));
        }
        return text.toString();
    }
}
