// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.language.Phrases;

/** Divides lists of participants into their lines: columns under the sides, prose, one a line. */
final class Attendees {

    private static final Pattern HEADED = Pattern.compile("(?i)\\s*(för|från) (\\p{L}.*)");
    private static final Pattern FROM = Pattern.compile("\\s+(från|för) (\\p{L}[^,;]*)$");
    private static final Pattern BETWEEN = Pattern.compile("[,;]|(?<!-)\\s(?:och|samt|&)\\s");

    /** Two who share what stands after them: {@code Anna Ek/Bo Al, kansliet}. */
    private static final Pattern PAIR =
            Pattern.compile("([^/,;()]{3,60}) ?/ ?([^/,;()]{3,60})([,(].*)?");

    private static final Pattern COLUMN_GAP = Pattern.compile("\\s{3,}|\\t+");

    private Attendees() {}

    /**
     * One participant as the list has them.
     *
     * @param person what stands at the name
     * @param side label of the side they stand under
     * @param line where
     */
    record Row(PersonLine person, Optional<String> side, int line) {}

    /** The labels over columns of sides, if a line is such; without the preposition. */
    static List<String> sides(String text) {
        List<String> cells = cells(text);
        List<String> labels = new ArrayList<>();
        for (String cell : cells) {
            Matcher matcher = HEADED.matcher(cell);
            if (matcher.matches()) {
                labels.add(matcher.group(2).strip());
            }
        }
        return cells.size() > 1 && labels.size() == cells.size() ? labels : List.of();
    }

    /** The words of a line of side labels that are no label. */
    static String prepositions(String text) {
        List<String> words = new ArrayList<>();
        for (String cell : cells(text)) {
            words.add(cell.strip().split("\\s", 2)[0]);
        }
        return String.join(" ", words);
    }

    /** The cells of a line, empty first ones kept. */
    static List<String> cells(String text) {
        List<String> cells = new ArrayList<>();
        boolean leading = text.startsWith("\t") || text.startsWith(" \t");
        if (leading) {
            cells.add("");
        }
        for (String cell : COLUMN_GAP.split(text.strip(), -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }

    /** One line under columns of sides; what is no participant is told the ledger. */
    static List<Row> columns(Paragraph line, List<String> sides, Ledger ledger) {
        List<Row> rows = new ArrayList<>();
        List<String> cells = cells(line.plain());
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).isBlank()) {
                continue;
            }
            Optional<String> side = i < sides.size() ? Optional.of(sides.get(i)) : Optional.empty();
            Optional<PersonLine> person = PersonLine.of(cells.get(i));
            if (person.isPresent()) {
                rows.add(new Row(person.get(), side, line.first()));
            } else {
                ledger.skip(line.first(), cells.get(i), "no name in a list of participants");
            }
        }
        return rows;
    }

    /**
     * A list in one paragraph: {@code A, B och C från region X}, or one participant.
     *
     * @param heading the side the heading of the list names
     */
    static List<Row> prose(
            Rich words, int line, boolean several, Optional<String> heading, Ledger ledger) {
        String text = words.plain().replace('\t', ',').strip();
        Optional<String> side = heading;
        Matcher from = FROM.matcher(text);
        if (from.find() && isPrincipal(from.group(2))) {
            side = Optional.of(trimmed(from.group(2)));
            ledger.skip(line, from.group(1), "word before a side");
            text = text.substring(0, from.start());
        }
        List<Row> rows = new ArrayList<>();
        Matcher pair = PAIR.matcher(text);
        if (pair.matches()
                && PersonName.isFull(pair.group(1))
                && PersonName.isFull(pair.group(2))) {
            ledger.skip(line, "/", "sign between names");
            String after = pair.group(3) == null ? "" : pair.group(3);
            for (int name = 1; name <= 2; name++) {
                PersonLine.of(pair.group(name).strip() + after)
                        .ifPresent(person -> rows.add(new Row(person, heading, line)));
            }
            return rows;
        }
        for (String one : several ? people(text, line, ledger) : List.of(text)) {
            Optional<PersonLine> person = PersonLine.of(one);
            if (person.isPresent()) {
                rows.add(new Row(person.get(), side, line));
            } else {
                ledger.skip(line, one, "no name in a list of participants");
            }
        }
        return rows;
    }

    static boolean isPrincipal(String words) {
        for (String word : words.toLowerCase(Locale.ROOT).split("\\P{L}+", -1)) {
            if (Phrases.swedish().exactly("principal", word).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static String trimmed(String words) {
        String end = words.strip();
        return end.endsWith(".") ? end.substring(0, end.length() - 1) : end;
    }

    /** Cuts a list in prose before each name. */
    private static List<String> people(String text, int line, Ledger ledger) {
        List<String> pieces = new ArrayList<>();
        if (text.indexOf(';') > 0) {
            for (String piece : text.split(";", -1)) {
                add(piece, pieces);
            }
            return pieces;
        }
        boolean fullNames = PersonName.begins(text);
        boolean places = fullNames && everySecondIsShort(text);
        int start = 0;
        int depth = 0;
        Matcher between = BETWEEN.matcher(text);
        int at = 0;
        while (between.find()) {
            for (; at < between.start(); at++) {
                depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
            }
            String next = text.substring(between.end()).strip();
            boolean comma = between.group().equals(",");
            if (depth <= 0 && beginsPerson(next, fullNames, places && comma)) {
                add(text.substring(start, between.start()), pieces);
                start = between.end();
                ledger.skip(line, between.group().strip(), "sign between names");
            }
        }
        add(text.substring(start), pieces);
        return pieces;
    }

    /**
     * Whether names and single words take turns, as in {@code Anna Ek, Norrvik, Bo Al, Vågby}: then
     * the single words are places, not first names.
     */
    private static boolean everySecondIsShort(String text) {
        int names = 0;
        int single = 0;
        for (String piece : text.split(",", -1)) {
            String bare = piece.strip();
            boolean name = PersonName.begins(bare);
            names += name ? 1 : 0;
            boolean word =
                    !name
                            && !bare.isEmpty()
                            && bare.indexOf(' ') < 0
                            && Character.isUpperCase(bare.codePointAt(0));
            single += word ? 1 : 0;
        }
        return single > 0 && 2 * single >= names;
    }

    private static boolean beginsPerson(String next, boolean fullNames, boolean places) {
        Matcher end = BETWEEN.matcher(next);
        String piece = end.find() ? next.substring(0, end.start()) : next;
        if (PersonName.begins(piece)) {
            return true;
        }
        if (places) {
            return false;
        }
        String word = piece.split("[\\s(.]", 2)[0];
        boolean name =
                !word.isEmpty()
                        && Character.isUpperCase(word.codePointAt(0))
                        && !word.equals(word.toUpperCase(Locale.ROOT))
                        && !PersonName.hasOrganisationWord(piece)
                        && PersonLine.function(piece).isEmpty()
                        && Phrases.swedish().exactly("title", word).isEmpty();
        String bare = piece.indexOf('(') > 0 ? piece.substring(0, piece.indexOf('(')) : piece;
        return name && (!fullNames || bare.strip().indexOf(' ') < 0);
    }

    private static void add(String piece, List<String> pieces) {
        String bare = piece.strip();
        if (!bare.isEmpty() && !bare.equals(".")) {
            pieces.add(bare);
        }
    }
}
