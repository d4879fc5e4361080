// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openminutes.language.Phrases;

/**
 * A table of participants under column heads such as <i>Namn</i>, <i>Organisation</i>, <i>Roll</i>.
 *
 * @param heads what stands in each column: {@code NAME, ORGANISATION, ROLE, PARTY, NOTE}, or blank
 * @param tabbed whether one tab stands between two heads
 */
record AttendeeTable(List<String> heads, boolean tabbed) {

    private static final String ANSWER = "PRESENT";
    private static final Pattern NO =
            Pattern.compile("(?iU)nej|frånvarande|frånv|ej|förhinder|f|0|[-–]");

    private static final Pattern ANSWERED =
            Pattern.compile("(?iU)ja|j|x|1|n|närvarande|närv|✓|✔|" + NO.pattern());

    /** The table a heading row begins: all its cells are known heads, one that of the names. */
    static Optional<AttendeeTable> headed(String row) {
        if (!isRow(row)) {
            return Optional.empty();
        }
        List<String> heads = new ArrayList<>();
        for (String cell : Tables.cells(row)) {
            Optional<String> head = head(cell);
            if (head.isEmpty() && !cell.isBlank()) {
                return Optional.empty();
            }
            // "Närvarande" heads the names, or the answers beside them.
            boolean answers = head.filter("NAME"::equals).isPresent() && heads.contains("NAME");
            heads.add(answers ? ANSWER : head.orElse(""));
        }
        return heads.contains("NAME") && heads.size() > 1
                ? Optional.of(new AttendeeTable(heads, isTabbed(row)))
                : Optional.empty();
    }

    /** Whether one tab stands between two cells, so that an empty cell keeps its place. */
    private static boolean isTabbed(String row) {
        return row.indexOf('\t') > 0 && !row.contains("\t\t") && !row.strip().startsWith("|");
    }

    private List<String> cells(String row) {
        List<String> cells = Tables.cells(row);
        if (!tabbed || cells.size() >= heads.size() || row.strip().startsWith("|")) {
            return cells;
        }
        List<String> each =
                Stream.of(row.stripTrailing().split("\t", -1)).map(String::strip).toList();
        return each.size() <= heads.size() ? each : cells;
    }

    /** Whether somebody's name can stand where the heads have the names. */
    boolean names(String row) {
        List<String> cells = cells(row);
        int at = heads.indexOf("NAME");
        return at < cells.size() && PersonName.begins(cells.get(at));
    }

    /** Whether a row leaves open if whom it names was there, though the table asks. */
    boolean isUnanswered(String row) {
        List<String> cells = cells(row);
        int at = heads.indexOf(ANSWER);
        return at >= 0 && (at >= cells.size() || cells.get(at).isBlank());
    }

    static boolean isRow(String words) {
        return words.strip().startsWith("|") || words.indexOf('\t') >= 0;
    }

    /** Whether these words are only heads of columns. */
    static boolean isHead(String words) {
        boolean any = false;
        for (String cell : words.strip().split("\\t+| {3,}", -1)) {
            if (head(cell).isEmpty()) {
                return false;
            }
            any = true;
        }
        return any;
    }

    private static Optional<String> head(String cell) {
        return Phrases.swedish().exactly("columnhead", cell.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether a row says that whom it names was not there. */
    boolean isAbsent(String row) {
        List<String> cells = cells(row);
        int at = heads.indexOf(ANSWER);
        return at >= 0 && at < cells.size() && NO.matcher(cells.get(at)).matches();
    }

    /** Who a row names; what is in no column is told the ledger. */
    Optional<PersonLine> person(String row, int line, Ledger ledger) {
        List<String> cells = cells(row);
        StringBuilder words = new StringBuilder();
        StringBuilder others = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            String head = i < heads.size() ? heads.get(i) : "";
            if (head.equals("NAME")) {
                words.append(cell);
            } else if (head.equals(ANSWER) && ANSWERED.matcher(cell.strip()).matches()) {
                ledger.skip(line, cell, "answer whether somebody was there");
            } else if (!cell.isBlank()) {
                boolean enclose = head.equals("PARTY") && cell.indexOf('(') < 0;
                others.append(", ").append(enclose ? "(" + cell + ")" : cell);
            }
        }
        Optional<PersonLine> person = PersonLine.of(words + others.toString());
        if (person.isEmpty()) {
            ledger.skip(line, row.strip(), "no name in a list of participants");
        }
        return person;
    }
}
