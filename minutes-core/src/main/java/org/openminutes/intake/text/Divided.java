// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts together words that the extraction from a page divided: at soft hyphens, at hyphens at the
 * end of a line, and where two letters were printed as one sign.
 */
final class Divided {

    private static final String LIGATURES = "\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06";
    private static final List<String> LETTERS = List.of("ff", "fi", "fl", "ffi", "ffl", "st", "st");
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}]*+[\\u00ad\\ufb00-\\ufb06][\\p{L}\\p{N}\\u00ad]*+");
    private static final Pattern LEFT = Pattern.compile("([\\p{L}]{2,60})(?:-|\\u00ad|\\u2010)$");
    private static final Pattern RIGHT = Pattern.compile("^(\\p{Ll}[\\p{L}]{0,60})");
    private static final Pattern AND =
            Pattern.compile("^(?:och|eller|samt|respektive|till)(?!\\p{L})");

    private Divided() {}

    /** The words of a line without soft hyphens and ligatures. */
    static String within(int line, String text, Ledger ledger) {
        boolean any = false;
        for (int i = 0; i < text.length() && !any; i++) {
            any = text.charAt(i) == '\u00ad' || LIGATURES.indexOf(text.charAt(i)) >= 0;
        }
        if (!any) {
            return text;
        }
        Matcher word = WORD.matcher(text);
        StringBuilder result = new StringBuilder();
        while (word.find()) {
            boolean hyphenAtEnd = word.group().endsWith("\u00ad") && word.end() == text.length();
            String whole = whole(word.group()) + (hyphenAtEnd ? "\u00ad" : "");
            ledger.skip(
                    line,
                    word.group(),
                    "word with a soft hyphen or a ligature, now " + whole(word.group()));
            word.appendReplacement(result, Matcher.quoteReplacement(whole));
        }
        return word.appendTail(result).toString();
    }

    private static String whole(String word) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int ligature = LIGATURES.indexOf(c);
            if (ligature >= 0) {
                result.append(LETTERS.get(ligature));
            } else if (c != '\u00ad') {
                result.append(c);
            }
        }
        return result.toString();
    }

    /** Whether the last word of a line goes on in the next line. */
    static boolean isAt(String before, String after) {
        char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
        boolean hyphen = last == '-' || last == '\u00ad' || last == '\u2010';
        return hyphen
                && LEFT.matcher(before).find()
                && RIGHT.matcher(after).find()
                && !AND.matcher(after).find();
    }

    /** A line without the hyphen at its end; tells the ledger which word goes on in the next. */
    static Rich open(Rich before, Rich after, int line, Ledger ledger) {
        Matcher left = LEFT.matcher(before.plain());
        Matcher right = RIGHT.matcher(after.plain());
        if (left.find() && right.find()) {
            ledger.rejoin(line, left.group(1), right.group(1));
        }
        return before.part(0, before.length() - 1);
    }
}
