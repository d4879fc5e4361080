// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openminutes.language.Phrases;
import org.openminutes.model.Entry;
import org.openminutes.model.Table;
import org.openminutes.model.Task;
import org.openminutes.model.Text;

/** Reads tables, written with tabs or with bars. */
final class Tables {

    private static final Pattern NAMES =
            Pattern.compile("(?U)\\s*(?:[;,/&]|\\boch\\b|\\bsamt\\b)\\s*");

    private Tables() {}

    /** Index after the last row of the table that begins at {@code i}; {@code i} if none does. */
    static int end(List<Paragraph> all, int i) {
        int end = i;
        while (end < all.size() && isRow(all.get(end)) && (end == i || !all.get(end).gap())) {
            end++;
        }
        return end - i >= 2 ? end : i;
    }

    private static boolean isRow(Paragraph paragraph) {
        if (paragraph.row()) {
            return true;
        }
        String words = (paragraph.isPoint() ? paragraph.body().plain() : paragraph.plain()).strip();
        return words.startsWith("|") ? words.indexOf('|', 1) > 0 : words.indexOf('\t') > 0;
    }

    static List<String> cells(Paragraph row) {
        return row.row()
                ? Stream.of(row.plain().split("\t", -1)).map(String::strip).toList()
                : cells(row.plain());
    }

    static List<String> cells(String row) {
        String words = row.strip();
        boolean bars = words.startsWith("|");
        if (bars) {
            words =
                    words.substring(
                            1,
                            words.endsWith("|") ? Math.max(1, words.length() - 1) : words.length());
        }
        List<String> cells = new ArrayList<>();
        for (String cell : words.split(bars ? "\\|" : "\\t+", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }

    /**
     * The cells of all rows. Where each tab ends a cell, an empty cell keeps its place; where
     * several tabs stand between two cells, as the eye would have it, they are one.
     */
    static List<List<String>> grid(List<Paragraph> rows) {
        int columns = byTab(rows.get(0)).size();
        boolean each =
                byTab(rows.get(0)).stream().noneMatch(String::isBlank)
                        && rows.stream().allMatch(row -> byTab(row).size() <= columns);
        return rows.stream().map(row -> each && isTabbed(row) ? byTab(row) : cells(row)).toList();
    }

    private static boolean isTabbed(Paragraph row) {
        return !row.row() && !row.plain().strip().startsWith("|");
    }

    private static List<String> byTab(Paragraph row) {
        String words = row.isPoint() ? row.body().plain() : row.plain();
        return Stream.of(words.stripTrailing().split("\t", -1)).map(String::strip).toList();
    }

    /** Whether a row only draws the line under the heading row. */
    static boolean isRule(String row) {
        return row.strip().matches("[|:\\-+\\s]+");
    }

    static Traced table(List<Paragraph> rows, Ledger ledger) {
        List<Table.Row> result = new ArrayList<>();
        int header = 0;
        List<List<String>> grid = grid(rows);
        for (int i = 0; i < rows.size(); i++) {
            if (isRule(rows.get(i).plain())) {
                header = Math.min(1, result.size());
                continue;
            }
            List<Table.Cell> cells = new ArrayList<>();
            for (String cell : grid.get(i)) {
                cells.add(
                        new Table.Cell(
                                cell.isBlank() ? Optional.empty() : Optional.of(Text.of(cell))));
            }
            result.add(new Table.Row(cells));
        }
        if (header == 0 && result.size() > 1 && isHeaded(grid.get(0))) {
            header = 1;
        }
        int last = rows.get(rows.size() - 1).last();
        if (result.isEmpty()) {
            result.add(new Table.Row(List.of()));
        }
        return new Traced(
                new Table(Optional.empty(), header, result), rows.get(0).first(), last, List.of());
    }

    private static boolean isHeaded(List<String> heads) {
        return taskColumns(heads).isPresent() || Ballots.areHeads(heads);
    }

    private record Columns(int what, int who, int when) {}

    private static Optional<Columns> taskColumns(List<String> heads) {
        int what = -1;
        int who = -1;
        int when = -1;
        for (int i = 0; i < heads.size(); i++) {
            String head = heads.get(i).toLowerCase(Locale.ROOT);
            boolean task =
                    Phrases.swedish().exactly("label", head).filter("TASK"::equals).isPresent();
            boolean owner =
                    Phrases.swedish().exactly("label", head).filter("OWNER"::equals).isPresent();
            boolean due =
                    Phrases.swedish().exactly("label", head).filter("DUE"::equals).isPresent();
            what = task || head.equals("vad") ? i : what;
            who = owner || head.equals("vem") ? i : who;
            when = due || head.equals("när") ? i : when;
        }
        return what >= 0 && who >= 0 ? Optional.of(new Columns(what, who, when)) : Optional.empty();
    }

    /** The tasks in a table whose heading row says what and who. */
    static List<Entry> tasks(List<Paragraph> rows, Reading reading, String id) {
        List<List<String>> grid = grid(rows);
        Optional<Columns> columns = taskColumns(grid.get(0));
        List<Entry> result = new ArrayList<>();
        if (columns.isEmpty()) {
            return result;
        }
        for (int i = 1; i < rows.size(); i++) {
            Paragraph row = rows.get(i);
            List<String> cells = grid.get(i);
            String what = cell(cells, columns.get().what());
            if (isRule(row.plain()) || what.isBlank()) {
                continue;
            }
            List<org.openminutes.model.Actor> owners = new ArrayList<>();
            for (String name : NAMES.split(cell(cells, columns.get().who()), -1)) {
                if (!name.isBlank()) {
                    owners.add(reading.mentions.of(name, row.first()));
                }
            }
            result.add(
                    new Task(
                            reading.next(id + ".task"),
                            Text.of(what),
                            owners,
                            Optional.empty(),
                            Dues.in(cell(cells, columns.get().when())),
                            Optional.empty(),
                            Task.Progress.OPEN));
        }
        return result;
    }

    private static String cell(List<String> cells, int i) {
        return i >= 0 && i < cells.size() ? cells.get(i) : "";
    }
}
