// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the lists of participants before the items. */
final class ParticipantsReader {

    private static final Pattern FUNCTION_LINE = Pattern.compile("\\s*[,;]\\s*|(?<!-)\\s+och\\s+");
    private static final Pattern ENCLOSED = Pattern.compile("\\s*\\([^()]{0,80}\\)");
    private static final Pattern NOBODY =
            Pattern.compile(
                    "[-–]|(?i)ingen|inga|ingen frånvarande|inga frånvarande|alla närvarande");

    /** Says where the participants are named, and names none. */
    private static final Pattern REFERENCE =
            Pattern.compile("(?iU)(?:se|enligt|jfr|framgår av)\\b[^,]{0,80}");

    private static final Pattern HEADING = Pattern.compile("(?U)\\p{Lu}[\\p{Ll}-]+(?: \\p{Ll}+)?");
    private static final Pattern VACANT = Pattern.compile("(?iU)vakan(?:t|s)\\b.*");
    private static final int LONGEST_LIST = 20_000;
    private static final int LONGEST_HEADING = 60;

    private final Ledger ledger;
    private final AttendanceList attendance;
    private List<String> columns = List.of();
    private Optional<AttendeeTable> table = Optional.empty();
    private Optional<LabelKind> open = Optional.empty();
    private Optional<String> side = Optional.empty();
    private boolean inline;
    private final List<Runnable> functions = new ArrayList<>();

    ParticipantsReader(Ledger ledger, AttendanceList attendance) {
        this.ledger = ledger;
        this.attendance = attendance;
    }

    /** Whether a line heads columns: of sides, or of a table; if so they are open from now on. */
    boolean begins(Paragraph paragraph) {
        List<String> sides = Attendees.sides(paragraph.plain());
        if (!sides.isEmpty()) {
            columns = sides;
            sides.forEach(attendance::declare);
            ledger.skip(
                    paragraph.first(),
                    Attendees.prepositions(paragraph.plain()),
                    "words before the sides");
            open(LabelKind.PRESENT, Optional.empty());
            return true;
        }
        Optional<AttendeeTable> heads = AttendeeTable.headed(paragraph.plain());
        if (heads.isPresent()) {
            table = heads;
            ledger.skip(
                    paragraph.first(),
                    paragraph.plain().strip(),
                    "heading row of a list of participants");
            open = open.or(() -> Optional.of(LabelKind.PRESENT));
        }
        return heads.isPresent();
    }

    private void open(LabelKind kind, Optional<String> from) {
        inline = false;
        open = Optional.of(kind);
        side = from;
        from.ifPresent(attendance::declare);
    }

    /** Ends the list that is open, if {@code now}. */
    void close(boolean now) {
        if (now) {
            open = Optional.empty();
            side = Optional.empty();
            columns = List.of();
            table = Optional.empty();
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
        if (open.isEmpty() || !isParticipant(paragraph) || isApart(paragraph)) {
            return false;
        }
        if (Tables.isRule(paragraph.plain())) {
            return true;
        }
        participants(paragraph);
        return true;
    }

    /**
     * Whether what stands apart is another list or table: after names on the line of the label, or
     * with no name where the open table has them.
     */
    private boolean isApart(Paragraph paragraph) {
        String words = paragraph.body().plain();
        boolean other =
                inline
                        || (table.isPresent()
                                && AttendeeTable.isRow(words)
                                && !table.get().names(words));
        return paragraph.gap() && other && !PersonName.begins(words);
    }

    /** Begins the list a label heads; gives the next paragraph, or the same if it is none. */
    int list(List<Paragraph> front, int i, Labels.Found label, Rich rest) {
        Paragraph paragraph = front.get(i);
        if (rest.length() > LONGEST_LIST) {
            return i;
        }
        boolean uncounted =
                !rest.isBlank()
                        && (REFERENCE.matcher(rest.plain().strip()).matches()
                                || PersonLine.of(rest.plain().strip()).isEmpty())
                        && !NOBODY.matcher(rest.plain().strip()).matches()
                        && rest.plain().indexOf(',') < 0
                        && !AttendeeTable.isHead(rest.plain());
        if (uncounted) {
            // "23 medlemmar enligt närvarolista" names nobody; it stays as it stands.
            return i;
        }
        ledger.skip(paragraph.first(), label.written(), "label of a list of participants");
        if (label.misspelt()) {
            ledger.find(
                    "TXT-003", paragraph.first(), label.written().replace(":", ""), label.words());
        }
        columns = List.of();
        open(label.kind(), label.side());
        inline = !rest.isBlank() && !AttendeeTable.isHead(rest.plain());
        if (AttendeeTable.isHead(rest.plain())) {
            ledger.skip(paragraph.first(), rest.plain(), "heading row of a list of participants");
        } else if (!rest.isBlank()) {
            members(rest, paragraph.first(), label.kind());
        }
        return i + 1;
    }

    /** Those a label or a sentence names, one or many. */
    void members(Rich words, int line, LabelKind kind) {
        if (NOBODY.matcher(words.plain().strip()).matches()) {
            ledger.skip(line, words.plain(), "nobody in a list of participants");
        } else {
            Attendees.prose(words, line, true, side, ledger)
                    .forEach(row -> attendance.add(row, kind));
        }
    }

    /**
     * Begins a list under a heading the tables do not know, {@code Kommunförbundet:}, by the names
     * that follow it; gives the next paragraph, or the same if there are none.
     */
    int group(List<Paragraph> front, int i) {
        Paragraph paragraph = front.get(i);
        String words = paragraph.body().plain();
        int colon = words.indexOf(':');
        if (words.length() > LONGEST_LIST) {
            return i;
        }
        if (isBareHeading(front, i)) {
            ledger.skip(paragraph.first(), words, "heading of a group of participants");
            side = Optional.empty();
            return i + 1;
        }
        if (colon < 2 || colon > LONGEST_HEADING || !Character.isUpperCase(words.codePointAt(0))) {
            return i;
        }
        String heading = words.substring(0, colon).strip();
        String rest = words.substring(colon + 1).strip();
        boolean names =
                rest.isEmpty()
                        ? i + 1 < front.size() && PersonName.begins(front.get(i + 1).body().plain())
                        : PersonName.begins(rest)
                                && (open.isPresent() || manyNames(rest))
                                && !rest.endsWith(".");
        if (!names || PersonName.begins(heading)) {
            return i;
        }
        boolean principal = Attendees.isPrincipal(heading);
        LabelKind kind = open.orElse(LabelKind.OTHERS);
        open(kind, principal ? Optional.of(heading) : Optional.empty());
        ledger.skip(
                paragraph.first(),
                principal ? ":" : words.substring(0, colon + 1),
                "heading of a group of participants");
        if (!rest.isEmpty()) {
            members(paragraph.body().from(colon + 1), paragraph.first(), kind);
        }
        return i + 1;
    }

    /** Whether a word or two, in a list that is open, stand over the names that follow at once. */
    private boolean isBareHeading(List<Paragraph> front, int i) {
        String words = front.get(i).plain().strip();
        return open.isPresent()
                && front.get(i).gap()
                && front.get(i).marker().isEmpty()
                && words.length() <= 30
                && HEADING.matcher(words).matches()
                && i + 1 < front.size()
                && !front.get(i + 1).gap()
                && PersonName.begins(front.get(i + 1).body().plain());
    }

    /** Reads who has the function a label names; gives the next paragraph, or the same. */
    int function(List<Paragraph> front, int i, Labels.Found label, Rich rest) {
        Paragraph paragraph = front.get(i);
        String words = rest.plain();
        int next = i + 1;
        if (words.length() > LONGEST_LIST) {
            return i;
        }
        if (words.isBlank() && next < front.size() && PersonName.begins(front.get(next).plain())) {
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
        return words.length() <= (row ? 600 : 300)
                && (row
                        || PersonName.begins(words)
                        || ((!paragraph.gap()
                                        || (paragraph.has(Marker.Kind.BULLET)
                                                && words.length() <= 60))
                                && PersonLine.of(words).isPresent()
                                && !words.endsWith(".")));
    }

    private void participants(Paragraph paragraph) {
        Rich body = paragraph.body();
        paragraph
                .marker()
                .ifPresent(m -> ledger.skip(paragraph.first(), m.written(), "mark of a point"));
        if (VACANT.matcher(body.plain().strip()).matches()) {
            ledger.skip(paragraph.first(), body.plain(), "vacant seat in a list of participants");
            return;
        }
        LabelKind list = open.orElse(LabelKind.PRESENT);
        if (table.isPresent() && AttendeeTable.isRow(body.plain())) {
            LabelKind kind = table.get().isAbsent(body.plain()) ? LabelKind.ABSENT : list;
            if (table.get().isUnanswered(body.plain())) {
                kind = LabelKind.CALLED;
            }
            LabelKind answered = kind;
            table.get()
                    .person(body.plain(), paragraph.first(), ledger)
                    .map(who -> new Attendees.Row(who, side, paragraph.first()))
                    .ifPresent(row -> attendance.add(row, answered));
            return;
        }
        if (body.plain().startsWith("|") || paragraph.row()) {
            String joined =
                    Tables.cells(paragraph).stream()
                            .filter(cell -> !cell.isEmpty())
                            .collect(Collectors.joining(", "));
            Attendees.prose(Rich.of(joined), paragraph.first(), false, side, ledger)
                    .forEach(row -> attendance.add(row, list));
            return;
        }
        boolean several =
                body.plain().matches("(?s).*(?<!-)\\s(?:och|samt|från)\\s.*")
                        || manyNames(body.plain());
        Attendees.prose(body, paragraph.first(), several, side, ledger)
                .forEach(row -> attendance.add(row, list));
    }

    private static boolean manyNames(String words) {
        int names = 0;
        for (String piece : FUNCTION_LINE.split(ENCLOSED.matcher(words).replaceAll(""), -1)) {
            names += PersonName.isFull(piece.strip()) ? 1 : 0;
        }
        return names > 1;
    }
}
