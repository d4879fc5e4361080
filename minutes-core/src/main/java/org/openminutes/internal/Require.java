// SPDX-License-Identifier: Apache-2.0
package org.openminutes.internal;

import java.util.List;
import java.util.Optional;

/** Argument checks shared by the constructors of the library. Not part of the API. */
public final class Require {

    private Require() {}

    /**
     * Returns {@code text} if it is not blank and every format can carry it.
     *
     * @param text what to check
     * @param what its name, for the message
     * @return {@code text} itself
     * @throws IllegalArgumentException if {@code text} is blank, or has a character that XML 1.0
     *     (and so Word files and PDF metadata) cannot hold; the message names {@code what} and the
     *     place
     */
    public static String text(String text, String what) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank");
        }
        return carriable(text, what);
    }

    /**
     * Returns {@code text}, also a blank one, if every format can carry its characters.
     *
     * @param text what to check
     * @param what its name, for the message
     * @return {@code text} itself
     * @throws IllegalArgumentException if a character is one that XML 1.0 cannot hold
     */
    public static String carriable(String text, String what) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!isCarriable(text.codePointAt(i))) {
                throw new IllegalArgumentException(
                        "%s has a character no format can hold, U+%04X at index %s"
                                .formatted(what, text.codePointAt(i), i));
            }
        }
        return text;
    }

    /** XML 1.0 (fifth edition) production [2], less carriage return, which parsers change. */
    public static boolean isCarriable(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || (codePoint >= 0x20 && codePoint <= 0xD7FF)
                || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
                || codePoint >= 0x10000;
    }

    /** As {@link #text(String, String)}, for a text that may be absent. */
    public static Optional<String> text(Optional<String> text, String what) {
        text.ifPresent(value -> text(value, what));
        return text;
    }

    /** An unmodifiable copy of texts that are each as {@link #text(String, String)} asks. */
    public static List<String> texts(List<String> texts, String what) {
        texts.forEach(text -> text(text, what));
        return List.copyOf(texts);
    }

    /** Returns an unmodifiable copy, refusing an empty list. */
    public static <T> List<T> notEmpty(List<T> list, String what) {
        if (list.isEmpty()) {
            throw new IllegalArgumentException(what + " must not be empty");
        }
        return List.copyOf(list);
    }
}
