// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.back;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openminutes.docx.reading.Manuscript;
import org.openminutes.docx.reading.Markup;
import org.openminutes.docx.reading.RunReader;
import org.openminutes.docx.reading.Tracked;
import org.openminutes.docx.reading.Words;
import org.openminutes.docx.tags.StableTag;
import org.openminutes.intake.Change;
import org.openminutes.intake.SourceLine.Piece;
import org.w3c.dom.Element;

/**
 * Goes through a part of a returned file, paragraph by paragraph, with tracked changes accepted.
 */
final class Walk {

    /**
     * A stretch of a paragraph.
     *
     * @param control whether it stands in a control
     * @param tag the tag of the control; empty if it has none
     * @param pieces its words
     */
    record Stretch(boolean control, String tag, List<Piece> pieces) {

        String words() {
            StringBuilder words = new StringBuilder();
            pieces.forEach(piece -> words.append(piece.words()));
            return words.toString();
        }
    }

    /** A cell of a table, all three counted from 0. */
    record Cell(int table, int row, int column) {}

    /**
     * A paragraph.
     *
     * @param place for people
     * @param stretches what it is made of
     * @param point whether it is a point of a list
     * @param heading whether its style is one of headings
     * @param cell the innermost cell it stands in
     */
    record Spot(
            String place,
            List<Stretch> stretches,
            boolean point,
            boolean heading,
            Optional<Cell> cell) {

        String words() {
            StringBuilder words = new StringBuilder();
            stretches.forEach(stretch -> words.append(stretch.words()));
            return words.toString();
        }
    }

    private static final Set<String> WRAPPERS = Set.of("customXml", "ins", "moveTo", "sdtContent");

    private final Manuscript manuscript;
    private final Set<String> texts;
    private final String where;
    private final RunReader runs;
    private final List<Spot> spots = new ArrayList<>();
    private final List<Change> tracked = new ArrayList<>();
    private final List<Words.Aside> asides = new ArrayList<>();
    private Words words = new Words();
    private int paragraphs;
    private int tables;
    private Optional<Cell> cell = Optional.empty();

    /** The tag of the control around the blocks read now, if it is that of one text. */
    private @Nullable String block;

    /**
     * @param texts the tags of controls that hold one text
     * @param where the part, for people; empty for the body
     */
    Walk(Manuscript manuscript, Set<String> texts, String where) {
        this.manuscript = manuscript;
        this.texts = texts;
        this.where = where;
        this.runs = new RunReader(manuscript.styles());
    }

    Walk through(Element parent) {
        blocks(parent);
        if (!words.segments().isEmpty()) { // of a last paragraph whose end is taken out
            finish(Optional.empty(), false);
        }
        return this;
    }

    List<Spot> spots() {
        return spots;
    }

    List<Change> tracked() {
        return tracked;
    }

    List<Words.Aside> asides() {
        return asides;
    }

    private void blocks(Element parent) {
        Markup.children(parent).forEach(this::block);
    }

    private void block(Element element) {
        String name = Markup.name(element);
        if (Markup.isAlternative(element)) {
            Markup.chosen(element).ifPresent(this::blocks);
        } else if (name.equals("p")) {
            paragraph(element);
        } else if (name.equals("tbl")) {
            table(element);
        } else if (name.equals("sdt")) {
            String outer = block;
            String tag = tag(element);
            block = texts.contains(tag) ? tag : outer;
            Markup.child(element, "sdtContent").ifPresent(this::blocks);
            block = outer;
        } else if (name.equals("altChunk")) {
            asides.add(new Words.Aside("", Words.TAKEN_IN));
        } else if (WRAPPERS.contains(name)) {
            blocks(element);
        }
    }

    private static String tag(Element sdt) {
        return Markup.child(sdt, "sdtPr").flatMap(p -> Markup.value(p, "tag")).orElse("").strip();
    }

    private void table(Element table) {
        Optional<Cell> outer = cell;
        rows(table, tables++, new int[1]);
        cell = outer;
    }

    private void rows(Element parent, int table, int[] row) {
        for (Element child : Markup.children(parent)) {
            String name = Markup.name(child);
            if (name.equals("tr")) {
                row(child, table, row[0]++);
            } else if (name.equals("sdt") || WRAPPERS.contains(name)) {
                rows(child, table, row);
            }
        }
    }

    private void row(Element row, int table, int number) {
        Optional<Element> out = Markup.child(row, "trPr", "del");
        Optional<Element> in = Markup.child(row, "trPr", "ins");
        int before = spots.size();
        cells(row, table, number, new int[1]);
        List<Spot> own = spots.subList(before, spots.size());
        String all = String.join("\t", own.stream().map(Spot::words).toList());
        out.ifPresent(by -> tracked.add(Tracked.of(by, false).change(own(number), all)));
        in.ifPresent(by -> tracked.add(Tracked.of(by, true).change(own(number), all)));
        if (out.isPresent()) {
            own.clear();
        }
    }

    private String own(int row) {
        return within("table " + tables + ", row " + (row + 1));
    }

    private void cells(Element parent, int table, int row, int[] column) {
        for (Element child : Markup.children(parent)) {
            String name = Markup.name(child);
            if (name.equals("tc")) {
                cell = Optional.of(new Cell(table, row, column[0]++));
                blocks(child);
            } else if (name.equals("sdt")) {
                String outer = block;
                block = texts.contains(tag(child)) ? tag(child) : outer;
                cells(child, table, row, column);
                block = outer;
            } else if (WRAPPERS.contains(name)) {
                cells(child, table, row, column);
            }
        }
    }

    private void paragraph(Element paragraph) {
        paragraphs++;
        boolean contents = runs.isInContents();
        runs.read(paragraph, words);
        Optional<Element> properties = Markup.child(paragraph, "pPr");
        Optional<Element> mark = properties.flatMap(p -> Markup.child(p, "rPr"));
        boolean joins =
                mark.flatMap(m -> Markup.child(m, "del")).isPresent()
                        || mark.flatMap(m -> Markup.child(m, "moveFrom")).isPresent();
        if (!joins) {
            finish(properties, contents);
        }
    }

    /** Puts down the words read so far as one paragraph. */
    private void finish(Optional<Element> properties, boolean contents) {
        String place = within("paragraph " + paragraphs);
        words.marked().forEach(m -> tracked.add(m.by().change(place, m.words())));
        asides.addAll(words.asides());
        Optional<String> style = manuscript.styles().of(properties);
        boolean made =
                contents
                        || runs.isInContents()
                        || style.filter(manuscript.styles()::isContents).isPresent();
        if (!made) {
            spots.add(
                    new Spot(
                            place,
                            stretches(),
                            properties.flatMap(p -> Markup.child(p, "numPr")).isPresent()
                                    || style.flatMap(manuscript.styles()::list).isPresent(),
                            style.flatMap(manuscript.styles()::heading).isPresent(),
                            cell));
        }
        for (Element box : words.boxes()) {
            Walk inner = new Walk(manuscript, texts, within("text box")).through(box);
            spots.addAll(inner.spots);
            tracked.addAll(inner.tracked);
            asides.addAll(inner.asides);
        }
        words = new Words();
    }

    private String within(String name) {
        return where.isEmpty() ? name : where + ", " + name;
    }

    private List<Stretch> stretches() {
        List<Stretch> all = new ArrayList<>();
        Optional<Element> before = Optional.empty();
        for (Words.Segment segment : words.segments()) {
            String tag = segment.control().map(Walk::tag).orElse("");
            if (tag.equals(StableTag.MARK)) {
                continue;
            }
            if (segment.control().isPresent() && segment.control().equals(before)) {
                all.get(all.size() - 1).pieces().addAll(segment.pieces());
            } else {
                all.add(new Stretch(segment.control().isPresent(), tag, segment.pieces()));
            }
            before = segment.control();
        }
        boolean whole = block != null && all.stream().noneMatch(Stretch::control);
        if (!whole) {
            return all;
        }
        List<Piece> pieces = new ArrayList<>();
        all.forEach(stretch -> pieces.addAll(stretch.pieces()));
        String tag = String.valueOf(block);
        block = null;
        return List.of(new Stretch(true, tag, pieces));
    }
}
