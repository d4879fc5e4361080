// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openminutes.docx.extend.FieldFormatter;

/** Forms of whole numbers. */
final class NumberForms implements FieldFormatter {

    private static final List<String> SWEDISH =
            List.of(
                    "noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio",
                    "elva", "tolv");
    private static final List<String> ENGLISH =
            List.of(
                    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                    "ten", "eleven", "twelve");
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {
        "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
    };

    @Override
    public List<String> forms() {
        return List.of("words", "ordinal", "roman", "grouped");
    }

    @Override
    public boolean takes(Class<?> type, String form) {
        boolean number =
                type == Integer.class || type == int.class || type == java.util.OptionalInt.class;
        return number && forms().contains(form);
    }

    @Override
    public Optional<String> format(Object value, String form, Locale language) {
        return Optional.of(written((Integer) value, form, language.getLanguage().equals("sv")));
    }

    /** A number in a form. */
    static String written(int number, String form, boolean swedish) {
        return switch (form) {
            case "words" -> words(number, swedish ? SWEDISH : ENGLISH);
            case "ordinal" -> number + (swedish ? swedishEnding(number) : englishEnding(number));
            case "roman" -> roman(number);
            case "grouped" -> grouped(number, swedish ? "\u00a0" : ",");
            default -> Integer.toString(number);
        };
    }

    private static String words(int number, List<String> words) {
        return number >= 0 && number < words.size() ? words.get(number) : Integer.toString(number);
    }

    /** 1:a, 2:a, 11:e, 21:a. */
    private static String swedishEnding(int number) {
        int last = Math.abs(number % 10);
        boolean teen = Math.abs(number % 100) / 10 == 1;
        return !teen && (last == 1 || last == 2) ? ":a" : ":e";
    }

    private static String englishEnding(int number) {
        boolean teen = Math.abs(number % 100) / 10 == 1;
        int last = teen ? 0 : Math.abs(number % 10);
        return last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th";
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                roman.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return roman.toString();
    }

    private static String grouped(int number, String separator) {
        return Integer.toString(number).replaceAll("(?<=\\d)(?=(\\d{3})+$)", separator);
    }
}
