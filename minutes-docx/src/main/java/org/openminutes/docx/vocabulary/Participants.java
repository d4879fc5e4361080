// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.openminutes.docx.vocabulary.Block.Grid.Cell;
import org.openminutes.docx.vocabulary.Block.Grid.Line;
import org.openminutes.model.Attendance;
import org.openminutes.model.Minutes;
import org.openminutes.model.Side;
import org.openminutes.model.Text;

/** Those present as a table: the sides beside each other, then those of no side. */
final class Participants {

    private static final int MOST_COLUMNS = 3;
    private static final Cell NOBODY = new Cell(List.of());

    private Participants() {}

    static List<Block> blocks(Page page, Object value) {
        Minutes minutes = (Minutes) value;
        List<Block> all = new ArrayList<>();
        List<Side> sides = minutes.sides();
        if (!sides.isEmpty()) {
            all.add(sides.size() > MOST_COLUMNS ? rows(page, minutes) : columns(page, minutes));
        }
        for (Line line : lines(page, minutes, Optional.empty())) {
            all.add(new Block.Paragraph("", line.text().spans(), line.at()));
        }
        return all;
    }

    /** What the blocks show. */
    static List<String> shown(Page page, Here from) {
        List<String> shown = new ArrayList<>();
        for (Here side : from.each("sides", page.minutes().sides())) {
            shown.add(side.below("label"));
        }
        for (Here line : present(from, page, Attendance::isPresent)) {
            shown.add(line.path());
        }
        return shown;
    }

    static List<Here> present(Here minutes, Page page, Predicate<Attendance> wanted) {
        return minutes.each("attendance", page.minutes().attendance()).stream()
                .filter(line -> wanted.test((Attendance) line.value()))
                .toList();
    }

    private static Optional<Side> sideOf(Minutes minutes, Attendance line) {
        return line.side().flatMap(minutes::side);
    }

    private static Block columns(Page page, Minutes minutes) {
        List<List<Line>> columns =
                minutes.sides().stream()
                        .map(side -> lines(page, minutes, Optional.of(side)))
                        .toList();
        int most = columns.stream().mapToInt(List::size).max().orElse(0);
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(IntStream.range(0, columns.size()).mapToObj(i -> label(minutes, i)).toList());
        for (int i = 0; i < most; i++) {
            int row = i;
            rows.add(columns.stream().map(column -> cell(column, row)).toList());
        }
        return new Block.Grid(1, rows);
    }

    private static Cell cell(List<Line> column, int row) {
        return row < column.size() ? new Cell(List.of(column.get(row))) : NOBODY;
    }

    /** For many sides: one row each, its people below each other in a cell. */
    private static Block rows(Page page, Minutes minutes) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        made(page.wording().word("forSide")),
                        made(page.wording().word("present"))));
        for (int i = 0; i < minutes.sides().size(); i++) {
            Optional<Side> side = Optional.of(minutes.sides().get(i));
            rows.add(List.of(label(minutes, i), new Cell(lines(page, minutes, side))));
        }
        return new Block.Grid(1, rows);
    }

    /** Those present of a side, or of none. */
    private static List<Line> lines(Page page, Minutes minutes, Optional<Side> side) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < minutes.attendance().size(); i++) {
            Attendance line = minutes.attendance().get(i);
            if (line.isPresent() && sideOf(minutes, line).equals(side)) {
                String at = "attendance[%s]".formatted(i);
                lines.add(new Line(Text.of(page.wording().line(line)), at));
            }
        }
        return lines;
    }

    private static Cell label(Minutes minutes, int side) {
        Text label = Text.of(minutes.sides().get(side).label());
        return new Cell(List.of(new Line(label, "sides[%s].label".formatted(side))));
    }

    private static Cell made(String text) {
        return new Cell(List.of(new Line(Text.of(text), "")));
    }
}
