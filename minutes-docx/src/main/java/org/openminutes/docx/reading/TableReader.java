// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openminutes.intake.SourceLine;
import org.openminutes.intake.SourceLine.Kind;
import org.openminutes.intake.SourceLine.Piece;
import org.openminutes.intake.text.Recogniser;
import org.w3c.dom.Element;

/**
 * Reads a table to lines. Tables are made for three things, told apart by what is in them: data in
 * rows; columns of names, one below the other in one cell; and the page itself, with headings and
 * whole texts in the cells.
 */
final class TableReader {

    /** Longer lines than this are text rather than names. */
    private static final int LONGEST_NAME = 80;

    private static final int MOST_SPAN = 60;
    private static final Set<String> WRAPPERS =
            Set.of("sdt", "sdtContent", "customXml", "ins", "moveTo");

    /** A cell: its lines with words, and whatever else is told of it. */
    private record Cell(List<SourceLine> lines, List<SourceLine> furniture) {

        static final Cell EMPTY = new Cell(List.of(), List.of());

        static Cell of(List<SourceLine> all) {
            return new Cell(
                    all.stream()
                            .filter(l -> l.kind() != Kind.FURNITURE && !l.shown().isBlank())
                            .toList(),
                    all.stream().filter(line -> line.kind() == Kind.FURNITURE).toList());
        }

        boolean isEmpty() {
            return lines.isEmpty();
        }

        boolean isOneLine() {
            return lines.size() == 1;
        }

        boolean isNames() {
            return lines.stream()
                    .allMatch(
                            line ->
                                    line.kind() == Kind.TEXT
                                            && line.words().length() <= LONGEST_NAME
                                            && !line.words().strip().endsWith("."));
        }

        boolean isPage() {
            return lines.size() > 1
                    && lines.stream().anyMatch(l -> l.isRow() || l.kind() == Kind.HEADING);
        }

        List<Piece> pieces() {
            List<Piece> pieces = new ArrayList<>();
            for (SourceLine line : lines) {
                if (!pieces.isEmpty()) {
                    pieces.add(new Piece(" ", false));
                }
                line.label().ifPresent(label -> pieces.add(new Piece(label + " ", false)));
                pieces.addAll(line.pieces());
            }
            return pieces;
        }
    }

    private final Manuscript manuscript;
    private final String name;
    private final List<SourceLine> result = new ArrayList<>();
    private boolean first = true;
    private int rows;

    TableReader(Manuscript manuscript, String where) {
        this.manuscript = manuscript;
        String own = "table " + manuscript.nextTable();
        name = where.isEmpty() ? own : where + ", " + own;
    }

    List<SourceLine> read(Element table) {
        List<List<Cell>> all = new ArrayList<>();
        rows(table, all);
        boolean page =
                all.stream().allMatch(row -> row.stream().filter(c -> !c.isEmpty()).count() <= 1)
                        || all.stream().flatMap(List::stream).anyMatch(Cell::isPage);
        int at = 0;
        for (List<Cell> row : all) {
            at++;
            if (page) {
                row.forEach(cell -> result.addAll(cell.lines()));
            } else if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
                row(row, name + ", row " + at);
            }
            row.forEach(cell -> result.addAll(cell.furniture()));
        }
        return result;
    }

    private void rows(Element parent, List<List<Cell>> all) {
        for (Element child : Markup.children(parent)) {
            if (Markup.is(child, "tr")) {
                rows++;
                List<Cell> row = new ArrayList<>();
                cells(child, row);
                all.add(accepted(child, row));
            } else if (WRAPPERS.contains(Markup.name(child))) {
                rows(child, all);
            }
        }
    }

    private void cells(Element parent, List<Cell> row) {
        for (Element child : Markup.children(parent)) {
            if (Markup.is(child, "tc")) {
                String place = name + ", row " + rows + ", column " + (row.size() + 1);
                row.add(Cell.of(new Story(manuscript, place).read(child)));
                int span =
                        Markup.child(child, "tcPr")
                                .flatMap(p -> Markup.number(p, "gridSpan"))
                                .orElse(1);
                for (int i = 1; i < Math.min(span, MOST_SPAN); i++) {
                    row.add(Cell.EMPTY);
                }
            } else if (WRAPPERS.contains(Markup.name(child))) {
                cells(child, row);
            }
        }
    }

    /** The row with the tracked change to the row itself accepted. */
    private List<Cell> accepted(Element row, List<Cell> cells) {
        Optional<Element> properties = Markup.child(row, "trPr");
        Optional<Tracked> out =
                properties.flatMap(p -> Markup.child(p, "del")).map(e -> Tracked.of(e, false));
        Optional<Tracked> in =
                properties.flatMap(p -> Markup.child(p, "ins")).map(e -> Tracked.of(e, true));
        String words = String.join("\t", cells.stream().map(cell -> words(cell.pieces())).toList());
        if (words.isBlank() || (out.isEmpty() && in.isEmpty())) {
            return cells;
        }
        Tracked by = out.or(() -> in).orElseThrow();
        manuscript.change(by.change(name + ", row " + rows, words));
        return out.isEmpty() ? cells : cells.stream().map(TableReader::removed).toList();
    }

    private static Cell removed(Cell cell) {
        List<SourceLine> furniture = new ArrayList<>(cell.furniture());
        cell.lines().forEach(l -> furniture.add(l.furniture("taken out with track changes")));
        return new Cell(List.of(), furniture);
    }

    private static String words(List<Piece> pieces) {
        StringBuilder words = new StringBuilder();
        pieces.forEach(piece -> words.append(piece.words()));
        return words.toString();
    }

    private void row(List<Cell> row, String place) {
        List<Cell> filled = row.stream().filter(cell -> !cell.isEmpty()).toList();
        boolean labelled =
                filled.size() == 2
                        && filled.get(0).isOneLine()
                        && !filled.get(1).isOneLine()
                        && Recogniser.isLabel(filled.get(0).lines().get(0).words());
        long deep = filled.stream().filter(cell -> !cell.isOneLine()).count();
        boolean names =
                filled.stream().allMatch(Cell::isNames) && deep >= (row.size() == 2 ? 1 : 2);
        if (labelled) {
            List<SourceLine> lines = filled.get(1).lines();
            add(List.of(filled.get(0).pieces(), lines.get(0).pieces()), place);
            result.addAll(lines.subList(1, lines.size()));
            first = true;
        } else if (names) {
            int most = row.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
            for (int i = 0; i < most; i++) {
                int line = i;
                add(row.stream().map(cell -> pieces(cell, line)).toList(), place);
            }
        } else {
            add(row.stream().map(Cell::pieces).toList(), place);
        }
    }

    private static List<Piece> pieces(Cell cell, int line) {
        return line < cell.lines().size() ? cell.lines().get(line).pieces() : List.of();
    }

    private void add(List<List<Piece>> cells, String place) {
        result.add(SourceLine.row(place, cells, first));
        first = false;
    }
}
