// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.util.Locale;
import java.util.regex.Pattern;

/** One JSON object on one line, as programs read them one after another. */
final class JsonLine {

    /** Within a JSON text, line feeds stand only between its parts: strings escape theirs. */
    private static final Pattern BREAK = Pattern.compile("\\s*\\n\\s*");

    private JsonLine() {}

    /** {@code {"file": "…", "NAME": VALUE}}, the value being JSON already. */
    static String of(Object file, String name, String json) {
        String flat = BREAK.matcher(json.strip()).replaceAll("");
        return "{\"file\": %s, %s: %s}".formatted(text(file.toString()), text(name), flat);
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
