// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Divides a text into lines and takes page numbers and rules out. */
final class Lines {

    private static final Pattern PAGE =
            Pattern.compile(
                    "(?:[Ss]ida(?:n)?:? |[Ss]id(?:nr)?[.:]? )?\\d{1,3} ?(?:\\( ?\\d{1,3} ?\\)|av ?\\d{1,3})"
                            + "|(?:Sida|sida|SIDA|Sid|Page):? \\d{1,3}(?: ?/ ?\\d{1,3})?|[-–] ?\\d{1,3} ?[-–]");
    private static final Pattern RULE = Pattern.compile("[-_=~.…*—–\\s]{3,}");

    private Lines() {}

    static List<Line> of(String text, Ledger ledger) {
        List<Line> lines = new ArrayList<>();
        int number = 1;
        int start = 0;
        boolean edge = false;
        int length = text.length();
        for (int i = 0; i <= length; i++) {
            char c = i < length ? text.charAt(i) : '\n';
            if (!isBreak(c)) {
                continue;
            }
            boolean partOfLine = c == '\u000b' || c == '\f';
            if (partOfLine) {
                ledger.skipSign(number, c == '\f' ? "page break, U+000C" : "line break, U+000B");
            }
            lines.add(line(number, text.substring(start, i), edge, ledger));
            edge = c == '\f';
            if (c == '\r' && i + 1 < length && text.charAt(i + 1) == '\n') {
                i++;
            }
            start = i + 1;
            number += partOfLine ? 0 : 1;
        }
        return lines;
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
        int start = 0;
        int indent = 0;
        while (start < raw.length() && isBlank(raw.charAt(start))) {
            indent += raw.charAt(start) == '\t' ? 4 : 1;
            start++;
        }
        String body =
                raw.substring(raw.substring(0, start).contains("\t") ? 0 : start).stripTrailing();
        String bare = body.strip();
        if (RULE.matcher(bare).matches()) {
            ledger.skip(number, bare, "rule or line to sign on");
            return new Line(number, indent, Rich.of(""), edge);
        }
        if (PAGE.matcher(bare).matches()) {
            ledger.skip(number, bare, "page number");
            return new Line(number, indent, Rich.of(""), true);
        }
        return new Line(number, indent, Residue.clean(number, body, ledger), edge);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff';
    }
}
