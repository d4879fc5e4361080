// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openminutes.internal.Require;

/**
 * The number of an agenda item (<i>punkt, paragraf</i>): the printed form and the place it means,
 * held apart.
 *
 * @param asWritten the printed form, e.g. {@code "5."}, {@code "2 a."}, {@code "§ 14"}, {@code
 *     "#"}; absent if nothing is printed
 * @param path what it means, from the outermost number inwards, each 1 or more: {@code [2, 1]} of
 *     {@code "2 a."}; empty if it means no number
 * @param source where the number is from
 */
public record ItemNumber(Optional<String> asWritten, List<Integer> path, Source source) {

    /** Where a number is from. */
    public enum Source {
        /** It stands in the record. */
        WRITTEN,
        /** It was lost and follows from its neighbours. */
        INFERRED,
        /** A program counted it. */
        ASSIGNED,
        /** There is none. */
        NONE
    }

    /** No number at all. */
    public static final ItemNumber NONE = new ItemNumber(Optional.empty(), List.of(), Source.NONE);

    private static final Pattern FRAME =
            Pattern.compile("^(?:\\p{L}{4,20}\\s+(?=\\d))?[\\s§(]*|[\\s.):–—-]+$");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{1,4}");

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if a part of the path is below 1
     */
    public ItemNumber {
        Require.text(asWritten, "number as written");
        path = List.copyOf(path);
        requireNonNull(source, "source");
        if (path.stream().anyMatch(part -> part < 1)) {
            throw new IllegalArgumentException("item numbers are 1 or more, got " + path);
        }
    }

    /**
     * A number that stands in the record.
     *
     * @param asWritten the printed form
     * @param path what it means
     * @return the number
     */
    public static ItemNumber written(String asWritten, Integer... path) {
        return new ItemNumber(Optional.of(asWritten), List.of(path), Source.WRITTEN);
    }

    /**
     * A number that was lost and follows from its neighbours.
     *
     * @param path what it must have been
     * @return the number
     */
    public static ItemNumber inferred(Integer... path) {
        return new ItemNumber(Optional.empty(), List.of(path), Source.INFERRED);
    }

    /**
     * A number counted by a program, printed as the path with full stops.
     *
     * @param path the count
     * @return the number
     */
    public static ItemNumber assigned(Integer... path) {
        List<Integer> parts = List.of(path);
        String printed = parts.stream().map(String::valueOf).collect(Collectors.joining("."));
        return new ItemNumber(Optional.of(printed), parts, Source.ASSIGNED);
    }

    /**
     * How a reader cites it: {@code "5"} of {@code "5."} or {@code "Punkt 5 –"}, {@code "2 a"},
     * {@code "14"}; a letter alone gets its outer number, {@code "9 a"} of {@code "a)"}.
     *
     * @return the number to cite, empty if there is none
     */
    public String label() {
        String bare = asWritten.map(w -> FRAME.matcher(w).replaceAll("")).orElse("");
        if (path.isEmpty()) {
            return "";
        }
        if (bare.isEmpty()) {
            return path.stream().map(String::valueOf).collect(Collectors.joining("."));
        }
        boolean innerOnly = path.size() > 1 && LETTERS.matcher(bare).matches();
        return innerOnly ? path.get(0) + " " + bare.toLowerCase(Locale.ROOT) : bare;
    }
}
