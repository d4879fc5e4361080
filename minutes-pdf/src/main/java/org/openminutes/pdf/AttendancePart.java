// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.UnitValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openminutes.model.Attendance;
import org.openminutes.model.Minutes;
import org.openminutes.model.Side;
import org.openminutes.view.Wording;

/**
 * The attendance list: those present in a table for each side, two sides beside one another; then
 * those absent, and those of whom the record does not say.
 */
record AttendancePart(Blocks blocks, Wording wording, Minutes minutes) implements Consumer<Flow> {

    private static final int LEVEL = 2;
    private static final int LONGEST_BESIDE = 300;
    private static final int LONGEST_LABEL = 100;

    @Override
    public void accept(Flow flow) {
        part(flow, "present", Attendance::isPresent);
        empty().forEach(side -> flow.add(blocks.label(heading(side))));
        part(flow, "listed", line -> !line.isPresent() && !line.isAbsent());
        part(flow, "absent", Attendance::isAbsent);
    }

    private void part(Flow flow, String word, Predicate<Attendance> of) {
        List<Attendance> lines = minutes.attendance().stream().filter(of).toList();
        if (lines.isEmpty()) {
            return;
        }
        flow.section(
                () -> {
                    flow.heading(LEVEL, wording.word(word));
                    Map<String, List<Attendance>> sides = bySide(lines);
                    List<Attendance> others = sides.getOrDefault("", List.of());
                    sides.remove("");
                    if (sides.size() == 2 && isShort(lines)) {
                        flow.add(beside(sides));
                    } else {
                        sides.forEach((side, members) -> add(flow, side, members));
                    }
                    others(flow, others);
                });
    }

    /** Whether the lines fit beside one another: what runs over a page is slow to set there. */
    private boolean isShort(List<Attendance> lines) {
        return minutes.sides().stream().allMatch(side -> isShort(side.label(), LONGEST_LABEL))
                && lines.stream().allMatch(line -> isShort(wording.line(line), LONGEST_BESIDE));
    }

    private static boolean isShort(String text, int most) {
        return text.length() <= most && text.indexOf('\n') < 0;
    }

    /** By the label of the side, in the order of the record; without a side last, under "". */
    private Map<String, List<Attendance>> bySide(List<Attendance> lines) {
        Map<String, List<Attendance>> sides = new LinkedHashMap<>();
        minutes.sides().forEach(side -> sides.put(side.label(), new ArrayList<>()));
        sides.put("", new ArrayList<>());
        for (Attendance line : lines) {
            String label = line.side().flatMap(minutes::side).map(Side::label).orElse("");
            sides.computeIfAbsent(label, none -> new ArrayList<>()).add(line);
        }
        sides.values().removeIf(List::isEmpty);
        return sides;
    }

    /**
     * Two tables in a frame that is no table to a reader: each is read whole, left before right.
     */
    private Table beside(Map<String, List<Attendance>> sides) {
        Table frame =
                new Table(UnitValue.createPercentArray(2))
                        .useAllAvailableWidth()
                        .setFixedLayout()
                        .setNeutralRole();
        int column = 0;
        for (Map.Entry<String, List<Attendance>> side : sides.entrySet()) {
            Cell cell =
                    new Cell()
                            .setBorder(Border.NO_BORDER)
                            .setPaddings(0, column == 0 ? 8 : 0, 0, column == 0 ? 0 : 8)
                            .add(
                                    table(side.getKey(), side.getValue())
                                            .setFontSize(blocks.theme().small() + 0.5f));
            frame.addCell(cell.setNeutralRole());
            column++;
        }
        return frame;
    }

    /** Those without a side: a table if there is something to tell of them, else only names. */
    private void others(Flow flow, List<Attendance> others) {
        boolean plain = others.stream().allMatch(line -> wording.particulars(line).isEmpty());
        if (!plain) {
            flow.add(table("", others));
        } else if (!others.isEmpty()) {
            flow.add(
                    blocks.paragraph(
                            others.stream().map(wording::line).collect(Collectors.joining(", "))));
        }
    }

    /** Adds a table for a side; a very long label stands over it, not in its heading. */
    private void add(Flow flow, String side, List<Attendance> lines) {
        if (!isShort(side, LONGEST_LABEL)) {
            flow.add(blocks.label(heading(side)));
            flow.add(table("", lines));
        } else {
            flow.add(table(side, lines));
        }
    }

    private Table table(String side, List<Attendance> lines) {
        boolean two = lines.stream().anyMatch(line -> !wording.particulars(line).isEmpty());
        Table table = blocks.table(UnitValue.createPercentArray(two ? 2 : 1));
        String names = side.isEmpty() ? wording.word("name") : wording.word("forSide") + " " + side;
        table.addHeaderCell(blocks.headerCell(names, "Column"));
        if (two) {
            table.addHeaderCell(blocks.headerCell(wording.word("affiliation"), "Column"));
        }
        for (Attendance line : lines) {
            table.addCell(name(line));
            if (two) {
                String particulars = String.join(", ", wording.particulars(line));
                table.addCell(together(blocks.cell(particulars), line));
            }
        }
        return table;
    }

    /** Keeps a line on one page, unless a page might be too small for it. */
    private Cell together(Cell cell, Attendance line) {
        return isShort(wording.line(line), LONGEST_BESIDE) ? cell.setKeepTogether(true) : cell;
    }

    private String heading(String side) {
        return side.isEmpty() ? wording.word("name") : wording.word("forSide") + " " + side;
    }

    /** The sides nobody in the list sits for. */
    private List<String> empty() {
        return minutes.sides().stream()
                .filter(
                        side ->
                                minutes.attendance().stream()
                                        .noneMatch(
                                                line ->
                                                        line.side()
                                                                .filter(side.id()::equals)
                                                                .isPresent()))
                .map(Side::label)
                .toList();
    }

    private Cell name(Attendance line) {
        Paragraph paragraph = blocks.tight(blocks.paragraph());
        blocks.runs().add(paragraph, line.who().asWritten());
        line.party()
                .ifPresent(
                        party -> {
                            blocks.runs().add(paragraph, " ");
                            blocks.runs().party(paragraph, party);
                        });
        return together(blocks.cell().add(paragraph), line);
    }
}
