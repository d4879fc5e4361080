// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openminutes.internal.Require;

/**
 * Running text of one paragraph (<i>löptext</i>).
 *
 * <p>A text carries the only two things minutes need beside words: emphasis and masking.
 * Neighbouring spans with the same marks are joined, so texts that read alike are equal. A line
 * feed is a hard line break.
 *
 * @param spans the parts in reading order; at least one, not all blank
 */
public record Text(List<Span> spans) {

    /**
     * A stretch of text with one set of marks.
     *
     * @param text not empty
     * @param emphasis whether it is emphasised (<i>kursiverad eller fetstilt</i>)
     * @param visibility who may see it
     */
    public record Span(String text, boolean emphasis, Visibility visibility) {

        /** Checks the parts. */
        public Span {
            if (text.isEmpty()) {
                throw new IllegalArgumentException("a span must not be empty");
            }
            Require.carriable(text, "a span of text");
            java.util.Objects.requireNonNull(visibility, "visibility");
        }

        private boolean isMarkedLike(Span other) {
            return emphasis == other.emphasis && visibility.equals(other.visibility);
        }
    }

    /**
     * Joins neighbouring spans with the same marks.
     *
     * @throws IllegalArgumentException if the whole is blank
     */
    public Text {
        spans = joined(spans);
        if (spans.stream().allMatch(span -> span.text().isBlank())) {
            throw new IllegalArgumentException("a text must not be blank");
        }
    }

    /**
     * Returns a plain, open text.
     *
     * @param text not blank
     * @return the text, without emphasis
     * @throws IllegalArgumentException if {@code text} is blank or has a character no format can
     *     hold
     */
    public static Text of(String text) {
        return new Text(List.of(new Span(Require.text(text, "text"), false, Visibility.OPEN)));
    }

    /** The words alone, without marks; also those that are masked. */
    public String plain() {
        return spans.size() == 1
                ? spans.get(0).text()
                : spans.stream().map(Span::text).collect(Collectors.joining());
    }

    private static List<Span> joined(List<Span> spans) {
        List<Span> result = new ArrayList<>();
        for (Span span : spans) {
            int last = result.size() - 1;
            if (last >= 0 && result.get(last).isMarkedLike(span)) {
                String both = result.get(last).text() + span.text();
                result.set(last, new Span(both, span.emphasis(), span.visibility()));
            } else {
                result.add(span);
            }
        }
        return List.copyOf(result);
    }

    /** The words alone, as {@link #plain()}. */
    @Override
    public String toString() {
        return plain();
    }
}
