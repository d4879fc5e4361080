// SPDX-License-Identifier: Apache-2.0
package org.openminutes.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON object (RFC 8259), indented by two blanks, fields in the order they are given.
 * The same calls give the same text; whatever the strings hold, the text is well-formed JSON:
 * control characters, lone surrogates and the separators U+2028 and U+2029 are escaped. Not part of
 * the API.
 *
 * <pre>{@code
 * String text = Json.object(json -> json
 *         .field("title", "Rådet")
 *         .strings("names", List.of("Anna", "Bo"))
 *         .objects("items", items, (item, each) -> each.field("id", item.id().value())));
 * }</pre>
 */
public final class Json {

    private final Appendable out;
    private final int depth;
    private boolean empty = true;

    private Json(Appendable out, int depth) {
        this.out = out;
        this.depth = depth;
    }

    /**
     * Writes an object.
     *
     * @param content puts the fields in
     * @return the object, with a line feed at the end
     */
    public static String object(Consumer<Json> content) {
        StringBuilder out = new StringBuilder();
        object(out, content);
        return out.toString();
    }

    /**
     * Writes an object piece by piece, so that it need not fit in memory.
     *
     * @param out where to, with a line feed at the end
     * @param content puts the fields in
     * @throws UncheckedIOException if {@code out} fails
     */
    public static void object(Appendable out, Consumer<Json> content) {
        write(out, 0, content);
        put(out, "\n");
    }

    /** Adds a text. */
    public Json field(String name, String value) {
        name(name);
        quote(value);
        return this;
    }

    /** Adds a whole number. */
    public Json field(String name, long value) {
        name(name);
        put(String.valueOf(value));
        return this;
    }

    /** Adds true or false. */
    public Json field(String name, boolean value) {
        name(name);
        put(String.valueOf(value));
        return this;
    }

    /** Adds a text if there is one; an absent text has no field. */
    public Json field(String name, Optional<String> value) {
        value.ifPresent(text -> field(name, text));
        return this;
    }

    /** Adds an object. */
    public Json object(String name, Consumer<Json> content) {
        name(name);
        write(out, depth + 1, content);
        return this;
    }

    /** Adds an array of texts. */
    public Json strings(String name, Collection<String> values) {
        return array(name, values, this::quote);
    }

    /**
     * Adds an array of objects.
     *
     * @param name of the field
     * @param values what the objects are made of, one each
     * @param content puts the fields of one value in
     * @param <T> what they are made of
     * @return this
     */
    public <T> Json objects(String name, Collection<T> values, BiConsumer<T, Json> content) {
        return array(
                name, values, value -> write(out, depth + 2, each -> content.accept(value, each)));
    }

    /**
     * Adds a value of any shape.
     *
     * @param name of the field
     * @param value a map, a list, null, or anything that is written as a text
     * @return this
     */
    public Json tree(String name, @Nullable Object value) {
        name(name);
        tree(value, depth + 1);
        return this;
    }

    private void tree(@Nullable Object value, int indent) {
        if (value instanceof Map<?, ?> map) {
            write(
                    out,
                    indent,
                    json -> map.forEach((key, inner) -> json.tree(String.valueOf(key), inner)));
        } else if (value instanceof List<?> list) {
            put("[");
            for (int i = 0; i < list.size(); i++) {
                put(i == 0 ? "" : ",");
                line(indent + 1);
                tree(list.get(i), indent + 1);
            }
            if (!list.isEmpty()) {
                line(indent);
            }
            put("]");
        } else if (value == null) {
            put("null");
        } else {
            quote(value.toString());
        }
    }

    private <T> Json array(String name, Collection<T> values, Consumer<T> writer) {
        name(name);
        put("[");
        boolean first = true;
        for (T value : values) {
            put(first ? "" : ",");
            line(depth + 2);
            writer.accept(value);
            first = false;
        }
        if (!first) {
            line(depth + 1);
        }
        put("]");
        return this;
    }

    private static void write(Appendable out, int depth, Consumer<Json> content) {
        Json json = new Json(out, depth);
        json.put("{");
        content.accept(json);
        if (!json.empty) {
            json.line(depth);
        }
        json.put("}");
    }

    private void name(String name) {
        put(empty ? "" : ",");
        empty = false;
        line(depth + 1);
        quote(name);
        put(": ");
    }

    private void line(int indent) {
        put("\n" + "  ".repeat(indent));
    }

    private void put(CharSequence text) {
        put(out, text);
    }

    private static void put(Appendable out, CharSequence text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void quote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> plain(quoted, text, i);
            }
        }
        put(quoted.append('"'));
    }

    private static void plain(StringBuilder quoted, String text, int i) {
        char c = text.charAt(i);
        if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || isLone(text, i)) {
            quoted.append("\\u");
            String hex = Integer.toHexString(c);
            quoted.append("0".repeat(4 - hex.length())).append(hex);
        } else {
            quoted.append(c);
        }
    }

    private static boolean isLone(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c)
                && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
