// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openminutes.model.Attendance;
import org.openminutes.model.Minutes;
import org.openminutes.model.Side;
import org.openminutes.model.Text;

/** Those present as a table: the sides beside each other, then those of no side. */
final class Participants {

    private static final int MOST_COLUMNS = 3;

    private Participants() {}

    static List<Block> blocks(Page page, Object value) {
        Minutes minutes = (Minutes) value;
        List<Block> all = new ArrayList<>();
        List<Side> sides = minutes.sides();
        if (!sides.isEmpty()) {
            all.add(sides.size() > MOST_COLUMNS ? rows(page, minutes) : columns(page, minutes));
        }
        minutes.attendance().stream()
                .filter(Attendance::isPresent)
                .filter(line -> sideOf(minutes, line).isEmpty())
                .map(line -> Text.of(page.wording().line(line)))
                .forEach(line -> all.add(new Block.Paragraph(line.spans())));
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
        List<List<String>> columns =
                minutes.sides().stream().map(side -> lines(page, minutes, side)).toList();
        int most = columns.stream().mapToInt(List::size).max().orElse(0);
        List<List<Optional<Text>>> rows = new ArrayList<>();
        rows.add(minutes.sides().stream().map(side -> cell(side.label())).toList());
        for (int i = 0; i < most; i++) {
            int row = i;
            rows.add(
                    columns.stream()
                            .map(
                                    column ->
                                            row < column.size()
                                                    ? cell(column.get(row))
                                                    : Optional.<Text>empty())
                            .toList());
        }
        return new Block.Grid(1, rows);
    }

    /** For many sides: one row each. */
    private static Block rows(Page page, Minutes minutes) {
        Stream<List<Optional<Text>>> head =
                Stream.of(
                        List.of(
                                cell(page.wording().word("forSide")),
                                cell(page.wording().word("present"))));
        Stream<List<Optional<Text>>> body =
                minutes.sides().stream()
                        .map(
                                side ->
                                        List.of(
                                                cell(side.label()),
                                                cell(
                                                        String.join(
                                                                "\n",
                                                                lines(page, minutes, side)))));
        return new Block.Grid(1, Stream.concat(head, body).toList());
    }

    private static List<String> lines(Page page, Minutes minutes, Side side) {
        return minutes.attendance().stream()
                .filter(Attendance::isPresent)
                .filter(line -> sideOf(minutes, line).filter(side::equals).isPresent())
                .map(page.wording()::line)
                .toList();
    }

    private static Optional<Text> cell(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(Text.of(text));
    }
}
