// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks the paragraphs that are numbered with capital letters or Roman numerals. One alone may be
 * an initial or a word, so they count only as a series from the first on.
 */
final class Lettered {

    private static final int SHORTEST = 3;
    private static final List<String> ROMAN =
            List.of(
                    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII",
                    "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX");
    private static final Pattern LETTER = Pattern.compile("(([A-ZÅÄÖ])[.):])\\s+(?=\\S)");
    private static final Pattern NUMERAL = Pattern.compile("(([IVX]{1,5})[.):])\\s+(?=\\S)");

    private Lettered() {}

    /** The same paragraphs, those of a series with their marker. */
    static List<Paragraph> marked(List<Paragraph> all) {
        List<Paragraph> roman = marked(all, NUMERAL);
        return roman == all ? marked(all, LETTER) : roman;
    }

    private static List<Paragraph> marked(List<Paragraph> all, Pattern pattern) {
        List<Integer> series = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Matcher matcher = pattern.matcher(all.get(i).plain());
            if (all.get(i).marker().isEmpty()
                    && matcher.lookingAt()
                    && number(matcher.group(2), pattern) == series.size() + 1) {
                series.add(i);
            }
        }
        if (series.size() < SHORTEST) {
            return all;
        }
        List<Paragraph> result = new ArrayList<>(all);
        for (int k = 0; k < series.size(); k++) {
            int i = series.get(k);
            result.set(i, marked(all.get(i), pattern, k + 1));
        }
        return result;
    }

    private static Paragraph marked(Paragraph paragraph, Pattern pattern, int number) {
        Matcher matcher = pattern.matcher(paragraph.plain());
        if (!matcher.lookingAt()) {
            return paragraph;
        }
        Marker marker =
                new Marker(
                        Marker.Kind.CAPITAL, matcher.group(1), List.of(number), matcher.end(), 0);
        return new Paragraph(
                paragraph.text(),
                paragraph.first(),
                paragraph.last(),
                paragraph.indent(),
                paragraph.gap(),
                Optional.of(marker),
                paragraph.row());
    }

    private static int number(String written, Pattern pattern) {
        if (pattern == NUMERAL) {
            return ROMAN.indexOf(written) + 1;
        }
        return "ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ".indexOf(written) + 1;
    }
}
