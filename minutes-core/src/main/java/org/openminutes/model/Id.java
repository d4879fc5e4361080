// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Identity of a {@code T} and reference to it in one.
 *
 * <p>The value is an ASCII NCName of at most 40 characters, so that it is at once a valid XML id, a
 * PDF destination and a Word bookmark.
 *
 * @param <T> what is identified; only for the compiler, two ids with one value are equal
 * @param value letter or underscore, then letters, digits, {@code .}, {@code _}, {@code -}
 */
@SuppressWarnings("UnusedTypeParameter") // a phantom: it keeps ids of different things apart
public record Id<T>(String value) {

    /** The longest value, in characters. */
    public static final int MAX_LENGTH = 40;

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z_][A-Za-z0-9._-]{0,39}");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if {@code value} is not of the shape above
     */
    public Id {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "an id is a letter or _ and at most 39 more of A-Z a-z 0-9 . _ -, got \""
                            + value
                            + "\"");
        }
    }

    /**
     * Makes an id of a text, e.g. {@code person.eva-ost} of {@code "person"} and {@code "Eva Öst"}:
     * marks dropped, lower case, all else a hyphen, cut at {@link #MAX_LENGTH}.
     *
     * @param prefix an id by itself, put first with a full stop after it
     * @param text any text; one without a Latin letter or digit leaves the prefix alone
     * @param <T> what is identified
     * @return the id; equal texts give equal ids, different texts may too
     * @throws IllegalArgumentException if {@code prefix} is no id
     */
    public static <T> Id<T> of(String prefix, String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String slug = OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        String trimmed = trim(slug, prefix.length() + 1);
        return new Id<>(trimmed.isEmpty() ? prefix : prefix + "." + trimmed);
    }

    private static String trim(String slug, int taken) {
        String inner = slug.startsWith("-") ? slug.substring(1) : slug;
        String cut = inner.substring(0, Math.min(inner.length(), Math.max(0, MAX_LENGTH - taken)));
        return cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
    }

    /** As of any record; said here since ids are compared before anything else is. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Id<?> id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The value alone. */
    @Override
    public String toString() {
        return value;
    }
}
