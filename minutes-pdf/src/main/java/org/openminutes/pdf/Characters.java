// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openminutes.export.Omission;
import org.openminutes.model.Minutes;
import org.openminutes.model.Place;
import org.openminutes.model.Places;

/**
 * Makes any text drawable. Composed characters first, or rings and dots land beside their letters;
 * then a character without a glyph becomes its nearest kin (another hyphen, another blank) or its
 * code point in brackets, which is reported.
 */
final class Characters {

    private static final int NON_BREAKING_HYPHEN = 0x2011;
    private static final int SOFT_HYPHEN = 0xAD;

    /** Below are letters, digits and marks alone, beside controls and the soft hyphen. */
    private static final int FIRST_UNUSUAL = 0x200B;

    private static final int NO_BREAK_SPACE = 0xA0;

    private final IntPredicate drawable;

    Characters(IntPredicate drawable) {
        this.drawable = drawable;
    }

    /** The text as it is drawn; lines end with a line feed. */
    String drawn(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        String composed = Normalizer.normalize(lines, Normalizer.Form.NFC);
        StringBuilder drawn = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i += Character.charCount(composed.codePointAt(i))) {
            int c = composed.codePointAt(i);
            if (plain(c)) {
                drawn.append((char) c);
            } else {
                append(drawn, c);
            }
        }
        return drawn.toString();
    }

    /** The text as it is drawn, in one line. */
    String line(String text) {
        return drawn(text).replace('\n', ' ');
    }

    /** What of a record cannot be drawn as it stands, by path. */
    List<Omission> omissions(Minutes minutes) {
        List<Omission> omissions = new ArrayList<>();
        for (Place<?> place : Places.in(minutes)) {
            if (place.value() instanceof String text) {
                Set<Integer> missing = missing(text);
                if (!missing.isEmpty()) {
                    omissions.add(new Omission(place.path(), reason(missing)));
                }
            }
        }
        omissions.sort(Comparator.comparing(Omission::path));
        return omissions;
    }

    private Set<Integer> missing(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        Set<Integer> missing = new TreeSet<>();
        for (int i = 0; i < composed.length(); i += Character.charCount(composed.codePointAt(i))) {
            int c = composed.codePointAt(i);
            if (!plain(c) && kin(c) == null) {
                missing.add(c);
            }
        }
        return missing;
    }

    /** Whether it is drawn as it is. */
    private boolean plain(int c) {
        return c != SOFT_HYPHEN
                && c != NON_BREAKING_HYPHEN
                && !Character.isISOControl(c)
                && c < FIRST_UNUSUAL
                && drawable.test(c);
    }

    private static String reason(Set<Integer> missing) {
        return missing.stream().map(Characters::name).collect(Collectors.joining(", "))
                + " without a glyph in the fonts";
    }

    private void append(StringBuilder drawn, int c) {
        String kin = kin(c);
        drawn.append(kin == null ? "[" + name(c) + "]" : kin);
    }

    private @Nullable String kin(int c) {
        if (c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029) {
            return "\n";
        }
        if (c == SOFT_HYPHEN || c == 0x200B || c == 0xFEFF) {
            return ""; // no ink anywhere
        }
        if (c == '\t') {
            return " ";
        }
        // what a private character means no other program knows, so PDF/A wants none
        boolean isPublic = Character.getType(c) != Character.PRIVATE_USE;
        if (c != NON_BREAKING_HYPHEN
                && isPublic
                && drawable.test(c)
                && !Character.isISOControl(c)) {
            return Character.toString(c);
        }
        int type = Character.getType(c);
        if (type == Character.DASH_PUNCTUATION) {
            return "-";
        }
        if (type == Character.SPACE_SEPARATOR) {
            return Character.toString(c == 0x202F || c == 0x2007 ? NO_BREAK_SPACE : ' ');
        }
        return null;
    }

    /** A code point as people cite it, e.g. {@code U+1F382}. */
    static String name(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }
}
