// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the lists of participants before the items. */
final class ParticipantsReader {

    private static final Pattern FUNCTION_LINE = Pattern.compile("\\s*[,;]\\s*|\\s+och\\s+");
    private static final int LONGEST_LIST = 20_000;

    private final Ledger ledger;
    private final AttendanceList attendance;
    private List<String> columns = List.of();
    private Optional<LabelKind> open = Optional.empty();
    private final List<Runnable> functions = new ArrayList<>();

    ParticipantsReader(Ledger ledger, AttendanceList attendance) {
        this.ledger = ledger;
        this.attendance = attendance;
    }

    /** Whether a line heads columns of sides; if so they are open from now on. */
    boolean begins(Paragraph paragraph) {
        List<String> sides = Attendees.sides(paragraph.plain());
        if (sides.isEmpty()) {
            return false;
        }
        columns = sides;
        sides.forEach(attendance::declare);
        ledger.skip(
                paragraph.first(),
                Attendees.prepositions(paragraph.plain()),
                "words before the sides");
        open = Optional.of(LabelKind.PRESENT);
        return true;
    }

    /** Ends the list that is open, if {@code now}. */
    void close(boolean now) {
        if (now) {
            open = Optional.empty();
            columns = List.of();
        }
    }

    /** Gives those their functions who were named before the list they stand in. */
    void finish() {
        functions.forEach(Runnable::run);
    }

    /** Whether a paragraph belongs to the list that is open; if so it is read. */
    boolean continues(Paragraph paragraph) {
        if (!columns.isEmpty() && isRow(paragraph)) {
            List<Attendees.Row> rows = Attendees.columns(paragraph, columns, ledger);
            rows.forEach(row -> attendance.add(row, open.orElse(LabelKind.PRESENT)));
            if (!rows.isEmpty()) {
                return true;
            }
        }
        columns = List.of();
        if (open.isEmpty() || !isParticipant(paragraph)) {
            return false;
        }
        if (!Tables.isRule(paragraph.plain())) {
            participants(paragraph);
        }
        return true;
    }

    /** Begins the list a label heads; gives the next paragraph, or the same if it is none. */
    int list(List<Paragraph> front, int i, Labels.Found label, Rich rest) {
        Paragraph paragraph = front.get(i);
        if (rest.length() > LONGEST_LIST) {
            return i;
        }
        ledger.skip(paragraph.first(), label.written(), "label of a list of participants");
        if (label.misspelt()) {
            ledger.find(
                    "TXT-003", paragraph.first(), label.written().replace(":", ""), label.words());
        }
        open = Optional.of(label.kind());
        if (!rest.isBlank()) {
            boolean none = rest.plain().strip().matches("[-–]|(?i)ingen|inga|ingen frånvarande");
            if (none) {
                ledger.skip(paragraph.first(), rest.plain(), "nobody in a list of participants");
            } else {
                Attendees.prose(rest, paragraph.first(), true, ledger)
                        .forEach(row -> attendance.add(row, label.kind()));
            }
        }
        return i + 1;
    }

    /** Reads who has the function a label names; gives the next paragraph, or the same. */
    int function(List<Paragraph> front, int i, Labels.Found label, Rich rest) {
        Paragraph paragraph = front.get(i);
        String words = rest.plain();
        int next = i + 1;
        if (words.length() > LONGEST_LIST) {
            return i;
        }
        if (words.isBlank()
                && next < front.size()
                && PersonLine.startsWithName(front.get(next).plain())) {
            words = front.get(next++).plain();
        }
        List<PersonLine> named = new ArrayList<>();
        for (String name : Presenters.divide(words, paragraph.first(), ledger)) {
            PersonLine.of(name).ifPresent(named::add);
        }
        if (named.isEmpty()) {
            return i;
        }
        String role = label.written().replace(":", "").strip();
        for (PersonLine person : named) {
            functions.add(() -> attendance.addRole(person, role, paragraph.first()));
        }
        return next;
    }

    /**
     * Whether a line still stands in the columns: it has cells, or follows directly and is a name.
     */
    private static boolean isRow(Paragraph paragraph) {
        String words = paragraph.plain();
        boolean cells = words.indexOf('\t') >= 0 || words.strip().indexOf("   ") >= 0;
        return words.length() < 400
                && (cells || (!paragraph.gap() && PersonLine.of(words).isPresent()));
    }

    private static boolean isParticipant(Paragraph paragraph) {
        Rich body = paragraph.body();
        String words = body.plain();
        boolean row = words.startsWith("|") || paragraph.row();
        return words.length() <= 300
                && (row
                        || PersonLine.startsWithName(words)
                        || (!paragraph.gap()
                                && PersonLine.of(words).isPresent()
                                && !words.endsWith(".")));
    }

    private void participants(Paragraph paragraph) {
        Rich body = paragraph.body();
        paragraph
                .marker()
                .ifPresent(m -> ledger.skip(paragraph.first(), m.written(), "mark of a point"));
        LabelKind list = open.orElse(LabelKind.PRESENT);
        if (body.plain().startsWith("|") || paragraph.row()) {
            String joined =
                    Tables.cells(paragraph).stream()
                            .filter(cell -> !cell.isEmpty())
                            .collect(Collectors.joining(", "));
            if (joined.toLowerCase(Locale.ROOT).startsWith("namn")) {
                ledger.skip(
                        paragraph.first(), body.plain(), "heading row of a list of participants");
                return;
            }
            Attendees.prose(Rich.of(joined), paragraph.first(), false, ledger)
                    .forEach(row -> attendance.add(row, list));
            return;
        }
        boolean several =
                body.plain().matches("(?s).*\\s(?:och|samt|från)\\s.*") || manyNames(body.plain());
        Attendees.prose(body, paragraph.first(), several, ledger)
                .forEach(row -> attendance.add(row, list));
    }

    private static boolean manyNames(String words) {
        int names = 0;
        for (String piece : FUNCTION_LINE.split(words, -1)) {
            names += PersonLine.isFullName(piece.strip()) ? 1 : 0;
        }
        return names > 1;
    }
}
