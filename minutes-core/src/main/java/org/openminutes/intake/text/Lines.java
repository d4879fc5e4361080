// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openminutes.intake.SourceLine;

/** Divides a text into lines and takes page numbers and rules out. */
final class Lines {

    private static final Pattern PAGE =
            Pattern.compile(
                    "(?:[Ss]ida(?:n)?:? |[Ss]id(?:nr)?[.:]? )?\\d{1,3} ?(?:\\( ?\\d{1,3} ?\\)|av ?\\d{1,3})"
                            + "|(?:Sida|sida|SIDA|Sid|Page):? \\d{1,3}(?: ?/ ?\\d{1,3})?|[-–] ?\\d{1,3} ?[-–]");
    private static final Pattern RULE = Pattern.compile("[-_=~.…*—–\\s]{3,}");

    /** No number of a page is longer, in characters. */
    private static final int LONGEST_PAGE = 30;

    private static final String PAGE_NUMBER = "page number";

    private Lines() {}

    static List<Line> of(String text, Ledger ledger) {
        List<Line> lines = new ArrayList<>();
        int number = 1;
        int start = 0;
        boolean edge = false;
        Underlines underlines = new Underlines();
        int length = text.length();
        for (int i = 0; i <= length; i++) {
            char c = i < length ? text.charAt(i) : '\n';
            if (!isBreak(c)) {
                continue;
            }
            // as editors count, and TextImporter.lines(): by line feeds and carriage returns
            boolean partOfLine = c != '\n' && c != '\r';
            if (partOfLine) {
                String what = c == '\f' ? "page break, U+%04X" : "line break, U+%04X";
                ledger.skipSign(number, what.formatted((int) c));
            }
            String raw = text.substring(start, i);
            underlines.note(lines.size(), raw.strip());
            lines.add(line(number, raw, edge, ledger));
            edge = c == '\f';
            if (c == '\r' && i + 1 < length && text.charAt(i + 1) == '\n') {
                i++;
            }
            start = i + 1;
            number += partOfLine ? 0 : 1;
        }
        underlines.apply(lines);
        return lines;
    }

    /** The lines of a source that knows what its lines are. */
    static List<Line> of(List<SourceLine> source, Ledger ledger) {
        List<Line> lines = new ArrayList<>();
        for (SourceLine line : source) {
            lines.add(line(lines.size() + 1, line, ledger));
        }
        return lines;
    }

    private static Line line(int number, SourceLine source, Ledger ledger) {
        String words = oneLine(source);
        String bare = words.strip();
        Optional<String> reason =
                source.kind() == SourceLine.Kind.FURNITURE
                        ? Optional.of(source.reason())
                        : furniture(bare).or(() -> Furniture.toSign(source.kind(), bare));
        if (source.kind() == SourceLine.Kind.FURNITURE && bare.isEmpty()) {
            ledger.skipSign(number, source.reason());
        } else if (!bare.isEmpty() && reason.isPresent()) {
            ledger.skip(number, bare, reason.get());
            return new Line(number, 0, Rich.of(""), false);
        }
        List<Rich.Mark> marks = marks(source);
        Rich text =
                marks.isEmpty() && Residue.isIn(words)
                        ? Residue.clean(number, words, ledger)
                        : new Rich(Residue.carriable(number, words, ledger), marks);
        Given given = Given.of(source);
        if (given.row() || given.marker().isPresent()) {
            return new Line(number, source.level() * 4, text, given, false);
        }
        int start = margin(words);
        boolean tab = words.substring(0, start).contains("\t");
        return new Line(number, indent(words, start), tab ? text : text.from(start), given, false);
    }

    /** What the page shows of it, without line breaks. */
    static String oneLine(SourceLine source) {
        return source.shown().replaceAll("[\n\r\f\u000b\u0085\u2028\u2029]", " ");
    }

    private static List<Rich.Mark> marks(SourceLine source) {
        List<Rich.Mark> marks = new ArrayList<>();
        int at = source.label().map(label -> label.length() + 1).orElse(0);
        for (SourceLine.Piece piece : source.pieces()) {
            int end = at + piece.words().length();
            if (piece.emphasis()) {
                marks.add(new Rich.Mark(at, end));
            }
            at = end;
        }
        return marks;
    }

    private static boolean isBreak(char c) {
        return c == '\n'
                || c == '\r'
                || c == '\f'
                || c == '\u000b'
                || c == '\u0085'
                || c == '\u2028'
                || c == '\u2029';
    }

    private static Line line(int number, String raw, boolean edge, Ledger ledger) {
        int start = margin(raw);
        int indent = indent(raw, start);
        String body =
                raw.substring(raw.substring(0, start).contains("\t") ? 0 : start).stripTrailing();
        String bare = body.strip();
        Optional<String> furniture = furniture(bare);
        if (furniture.isPresent()) {
            ledger.skip(number, bare, furniture.get());
            return new Line(
                    number, indent, Rich.of(""), edge || furniture.get().equals(PAGE_NUMBER));
        }
        return new Line(number, indent, Residue.clean(number, body, ledger), edge);
    }

    /** How many characters stand before the words. */
    private static int margin(String line) {
        int start = 0;
        while (start < line.length() && isBlank(line.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int indent(String line, int start) {
        return start + 3 * (int) line.substring(0, start).chars().filter(c -> c == '\t').count();
    }

    /** Why a line is none of the record's text, if it is not. */
    private static Optional<String> furniture(String bare) {
        if (bare.isEmpty() || !Character.isLetter(bare.charAt(0))) {
            if (RULE.matcher(bare).matches()) {
                return Optional.of("rule or line to sign on");
            }
        }
        boolean page = bare.length() <= LONGEST_PAGE && PAGE.matcher(bare).matches();
        return page ? Optional.of(PAGE_NUMBER) : Optional.empty();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff';
    }
}
