// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.reading;

import java.util.Locale;

/** Writes numbers as Word does in its lists, in Swedish (ECMA-376 Part 1, 17.18.59). */
final class Numerals {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {
        "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };
    private static final int LARGEST_ROMAN = 3999;
    private static final int MOST_LETTERS = 20;

    private Numerals() {}

    /** A number in a format of {@code w:numFmt}; one that is not known here is decimal. */
    static String of(int number, String format) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "decimalZero" -> number >= 0 && number < 10 ? "0" + number : "" + number;
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "ordinal" -> ordinal(number);
            case "numberInDash" -> "- " + number + " -";
            default -> Integer.toString(number);
        };
    }

    /** a to z, then aa to zz. */
    private static String letters(int number) {
        if (number < 1 || number > 26 * MOST_LETTERS) {
            return Integer.toString(number);
        }
        char letter = (char) ('a' + (number - 1) % 26);
        return String.valueOf(letter).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > LARGEST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder text = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; left >= VALUES[i]; left -= VALUES[i]) {
                text.append(ROMAN[i]);
            }
        }
        return text.toString();
    }

    /** 1:a, 2:a, 3:e, 11:e, 21:a. */
    private static String ordinal(int number) {
        int last = number % 10;
        boolean a = (last == 1 || last == 2) && number / 10 % 10 != 1;
        return number + (a ? ":a" : ":e");
    }
}
