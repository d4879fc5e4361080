// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.internal.Require;

/** Takes out of a line what conversions left, and reads its marks of emphasis. */
final class Residue {

    private static final Pattern LEFT_BEHIND =
            Pattern.compile("\\[bookmark:[^\\]]{0,80}\\]|<!--.{0,200}?-->|\\\\$|<br ?/?>|</?u>");
    private static final Pattern UNDERSCORED =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}_])_{1,2}([^_\\s](?:[^_]{0,300}[^_\\s])?)_{1,2}(?![\\p{L}\\p{N}_])");
    private static final Pattern STARS = Pattern.compile("\\*+");

    private Residue() {}

    static Rich clean(int line, String raw, Ledger ledger) {
        String text = Divided.within(line, carriable(line, raw, ledger), ledger);
        if (text.indexOf('[') >= 0 || text.indexOf('<') >= 0 || text.endsWith("\\")) {
            text = withoutResidue(line, text, ledger);
        }
        if (text.indexOf('_') >= 0) {
            text = UNDERSCORED.matcher(text).replaceAll("*$1*");
        }
        return text.indexOf('*') < 0 ? Rich.of(text) : emphasis(line, text, ledger);
    }

    /** The text with a blank for each character no format can hold. */
    static String carriable(int line, String raw, Ledger ledger) {
        StringBuilder kept = null;
        java.util.Set<Integer> told = new java.util.HashSet<>();
        for (int i = 0; i < raw.length(); i += Character.charCount(raw.codePointAt(i))) {
            int c = raw.codePointAt(i);
            if (Require.isCarriable(c)) {
                continue;
            }
            if (kept == null) {
                kept = new StringBuilder(raw);
            }
            kept.setCharAt(i, ' ');
            if (told.add(c)) {
                ledger.skipSign(
                        line, String.format(java.util.Locale.ROOT, "no format can hold U+%04X", c));
            }
        }
        return kept == null ? raw : kept.toString();
    }

    private static String withoutResidue(int line, String text, Ledger ledger) {
        Matcher matcher = LEFT_BEHIND.matcher(text);
        StringBuilder kept = new StringBuilder();
        int at = 0;
        while (matcher.find()) {
            kept.append(text, at, matcher.start());
            at = matcher.end();
            residue(line, matcher.group(), ledger);
        }
        return kept.append(text.substring(at)).toString();
    }

    private static void residue(int line, String what, Ledger ledger) {
        ledger.skip(line, what, "conversion residue");
        ledger.find("TXT-002", line, what);
    }

    /** Pairs of stars become emphasis; two or more that have no pair are residue. */
    private static Rich emphasis(int line, String text, Ledger ledger) {
        List<int[]> runs = runs(text);
        StringBuilder plain = new StringBuilder();
        List<Rich.Mark> marks = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < runs.size(); i++) {
            int[] run = runs.get(i);
            plain.append(text, at, run[0]);
            at = run[1];
            boolean paired =
                    i + 1 < runs.size() && opens(text, run) && closes(text, runs.get(i + 1));
            if (paired) {
                int[] end = runs.get(++i);
                int start = plain.length();
                plain.append(text, run[1], end[0]);
                marks.add(new Rich.Mark(start, plain.length()));
                at = end[1];
            } else if (run[1] - run[0] > 1) {
                residue(line, text.substring(run[0], run[1]), ledger);
            } else {
                plain.append('*');
            }
        }
        plain.append(text.substring(at));
        return new Rich(plain.toString(), marks);
    }

    private static List<int[]> runs(String text) {
        List<int[]> runs = new ArrayList<>();
        Matcher matcher = STARS.matcher(text);
        while (matcher.find()) {
            runs.add(new int[] {matcher.start(), matcher.end()});
        }
        return runs;
    }

    private static boolean opens(String text, int[] run) {
        return run[1] < text.length()
                && !Character.isWhitespace(text.charAt(run[1]))
                && (run[0] == 0 || !Character.isLetterOrDigit(text.charAt(run[0] - 1)));
    }

    private static boolean closes(String text, int[] run) {
        return run[0] > 0
                && !Character.isWhitespace(text.charAt(run[0] - 1))
                && (run[1] == text.length() || !Character.isLetterOrDigit(text.charAt(run[1])));
    }
}
