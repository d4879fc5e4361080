// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.io.CharConversionException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.openminutes.intake.ImportException;
import org.openminutes.intake.Source;

/**
 * What to tell of a file that is no XML. The parser's own words are in the language of the machine
 * and go into the cause; the message quotes the file instead.
 */
final class Damage {

    private static final int QUOTED = 30;

    private final Source source;
    private final XMLStreamException thrown;

    private Damage(Source source, XMLStreamException thrown) {
        this.source = source;
        this.thrown = thrown;
    }

    /**
     * Tells it.
     *
     * @param source the file
     * @param thrown what the parser threw
     * @param within the name of the innermost element open there, and its place
     */
    static ImportException of(Source source, XMLStreamException thrown, @Nullable String within) {
        return new ImportException(new Damage(source, thrown).message(within), thrown);
    }

    private String message(@Nullable String within) {
        if (thrown.getNestedException() instanceof CharConversionException) {
            return badBytes();
        }
        Location location = thrown.getLocation();
        if (location == null) {
            return source.name() + ": is not well-formed XML; take an undamaged copy";
        }
        FilePlace place = FilePlace.of(source.name(), location);
        String[] rows = text().split("\n", -1);
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

    /** As UTF-8; with another encoding the quote may look odd, the place is right all the same. */
    private String text() {
        return new String(source.bytes(), StandardCharsets.UTF_8);
    }

    private String badBytes() {
        ByteBuffer in = ByteBuffer.wrap(source.bytes());
        CharBuffer out = CharBuffer.allocate(in.capacity());
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (!result.isError()) {
            return source.name()
                    + ": has bytes that are not of the encoding it declares; save it as UTF-8";
        }
        String before = out.flip().toString();
        int lineStart = before.lastIndexOf('\n') + 1;
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return "%s: has bytes that are no UTF-8, the first of them 0x%02X; save it as UTF-8"
                .formatted(
                        new FilePlace(source.name(), line, before.length() - lineStart + 1),
                        in.get(in.position()));
    }
}
