// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.util.Locale;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.openminutes.intake.ImportException;

/**
 * What to tell of a file that is no XML. The parser's own words are in the language of the machine
 * and go into the cause; the message quotes the file instead.
 */
final class Damage {

    private static final int QUOTED = 30;

    private final String file;
    private final String text;

    Damage(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /**
     * Tells it.
     *
     * @param thrown what the parser threw
     * @param within the innermost element open there, and its place
     */
    ImportException of(XMLStreamException thrown, @Nullable Object within) {
        return new ImportException(message(thrown.getLocation(), within), thrown);
    }

    private String message(@Nullable Location location, @Nullable Object within) {
        if (location == null) {
            return file + ": is not well-formed XML; take an undamaged copy";
        }
        FilePlace place = FilePlace.of(file, location);
        String[] rows = text.split("\n", -1);
        String row = place.line() > rows.length ? "" : rows[Math.max(place.line(), 1) - 1];
        if (place.line() >= rows.length && place.column() > row.length()) {
            return "%s: ends too early%s; take a whole copy"
                    .formatted(place, within == null ? "" : ", within " + within);
        }
        return "%s: is not well-formed XML at the end of \"%s\"; correct it here or take an undamaged copy"
                .formatted(place, quote(row, place.column()));
    }

    private static String quote(String row, int column) {
        int end = Math.min(Math.max(column - 1, 1), row.length());
        StringBuilder quote = new StringBuilder();
        row.substring(Math.max(0, end - QUOTED), end)
                .codePoints()
                .forEach(
                        c -> {
                            if (Character.isISOControl(c) || !Character.isDefined(c)) {
                                quote.append(String.format(Locale.ROOT, "U+%04X", c));
                            } else {
                                quote.appendCodePoint(c);
                            }
                        });
        return quote.toString();
    }
}
