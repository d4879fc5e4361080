// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

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

    /** How many lines one side may have more than the other. */
    private static final int MOST_APART = 15;

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
                    flow.label(LEVEL, wording.word(word));
                    Map<String, List<Attendance>> sides = bySide(lines);
                    List<Attendance> others = sides.getOrDefault("", List.of());
                    sides.remove("");
                    if (sides.size() == 2 && isShort(lines) && isEven(sides)) {
                        flow.add(beside(sides));
                    } else {
                        sides.forEach((side, members) -> add(flow, side, members));
                    }
                    others(flow, others);
                });
    }

    /** Whether neither side is so much longer that half of a page would be empty. */
    private static boolean isEven(Map<String, List<Attendance>> sides) {
        List<Integer> sizes = sides.values().stream().map(List::size).toList();
        return Math.abs(sizes.get(0) - sizes.get(1)) <= MOST_APART;
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

    /** Two tables, row by row beside one another; each is read whole, left before right. */
    private Block beside(Map<String, List<Attendance>> sides) {
        List<Grid> tables = new ArrayList<>();
        sides.forEach((side, members) -> tables.add(table(side, members, true)));
        return new BesideTables(tables);
    }

    /** Those without a side: a table if there is something to tell of them, else only names. */
    private void others(Flow flow, List<Attendance> others) {
        boolean plain = others.stream().allMatch(line -> wording.particulars(line).isEmpty());
        if (!plain) {
            flow.add(table("", others, false));
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
            flow.add(table("", lines, false));
        } else {
            flow.add(table(side, lines, false));
        }
    }

    private Grid table(String side, List<Attendance> lines, boolean small) {
        boolean two = lines.stream().anyMatch(line -> !wording.particulars(line).isEmpty());
        Grid table = blocks.table();
        List<String> headings = new ArrayList<>();
        headings.add(heading(side));
        if (two) {
            headings.add(wording.word("affiliation"));
        }
        table.heading(headings.stream().map(words -> header(words, small)).toList());
        for (Attendance line : lines) {
            List<Grid.Cell> cells = new ArrayList<>();
            cells.add(blocks.cell(name(line, words(small))));
            if (two) {
                String particulars = String.join(", ", wording.particulars(line));
                cells.add(blocks.cell(blocks.runs().add(words(small), particulars)));
            }
            table.row(cells);
        }
        return table;
    }

    private Paragraph words(boolean small) {
        return small ? blocks.smallTight() : blocks.tight();
    }

    private Grid.Cell header(String label, boolean small) {
        Paragraph words = words(small);
        words.look(words.look().in(Face.BOLD, blocks.theme().accent()));
        return new Grid.Cell(
                blocks.runs().add(words, label), Grid.Scope.COLUMN, false, blocks.labelLanguage());
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

    private Paragraph name(Attendance line, Paragraph paragraph) {
        blocks.runs().add(paragraph, line.who().asWritten());
        line.party()
                .ifPresent(
                        party -> {
                            blocks.runs().add(paragraph, " ");
                            blocks.runs().party(paragraph, party);
                        });
        return paragraph;
    }
}
