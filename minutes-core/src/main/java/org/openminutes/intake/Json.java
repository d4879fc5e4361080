// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes maps, lists and texts as JSON, indented by two blanks. */
final class Json {

    private final StringBuilder out = new StringBuilder();

    private Json() {}

    static String write(@Nullable Object value) {
        Json json = new Json();
        json.value(value, "\n");
        return json.out.append('\n').toString();
    }

    private void value(@Nullable Object value, String line) {
        if (value instanceof Map<?, ?> map) {
            Iterator<?> entries = map.entrySet().iterator();
            out.append('{');
            while (entries.hasNext()) {
                Map.Entry<?, ?> entry = (Map.Entry<?, ?>) entries.next();
                out.append(line).append("  ");
                text(String.valueOf(entry.getKey()));
                out.append(": ");
                value(entry.getValue(), line + "  ");
                out.append(entries.hasNext() ? "," : line);
            }
            out.append('}');
        } else if (value instanceof List<?> list) {
            out.append('[');
            for (int i = 0; i < list.size(); i++) {
                out.append(line).append("  ");
                value(list.get(i), line + "  ");
                out.append(i + 1 < list.size() ? "," : line);
            }
            out.append(']');
        } else if (value == null) {
            out.append("null");
        } else {
            text(value.toString());
        }
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default ->
                        out.append(
                                c < ' '
                                        ? String.format(Locale.ROOT, "\\u%04x", (int) c)
                                        : String.valueOf(c));
            }
        }
        out.append('"');
    }
}
