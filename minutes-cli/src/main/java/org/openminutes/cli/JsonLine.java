// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.util.Locale;
import java.util.regex.Pattern;

/** One JSON object on one line, as programs read them one after another. */
final class JsonLine {

    /** Within a JSON text, line feeds stand only between its parts: strings escape theirs. */
    private static final Pattern BREAK = Pattern.compile("\\s*\\n\\s*");

    private JsonLine() {}

    /**
     * {@code {"file": "…", "NAME": VALUE, …}}, the values being JSON already.
     *
     * @param file what the line is on
     * @param fields name, value, name, value …
     */
    static String of(Object file, String... fields) {
        StringBuilder line = new StringBuilder("{\"file\": ").append(text(file.toString()));
        for (int i = 0; i + 1 < fields.length; i += 2) {
            String flat = BREAK.matcher(fields[i + 1].strip()).replaceAll("");
            line.append(", ").append(text(fields[i])).append(": ").append(flat);
        }
        return line.append('}').toString();
    }

    /** A JSON string; whatever is not a plain character is escaped. */
    static String text(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (Character.isISOControl(c) || Character.isSurrogate(c)) {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
