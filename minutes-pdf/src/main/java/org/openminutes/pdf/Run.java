// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import org.jspecify.annotations.Nullable;

/**
 * Words in one look.
 *
 * @param text drawable characters and line feeds
 * @param typeface of all of them
 * @param size in points
 * @param ink colour of the letters
 * @param ground colour behind them, if not the page's
 * @param tag what they are to a screen reader, if more than part of their paragraph
 */
record Run(
        String text,
        Typeface typeface,
        float size,
        Colour ink,
        @Nullable Colour ground,
        @Nullable Inline tag) {

    /**
     * A tag within a paragraph.
     *
     * @param expansion what an abbreviation stands for
     * @param language of the words, if not that of the document
     */
    record Inline(@Nullable String expansion, @Nullable String language) {}

    /** The width of a part of it, in points. */
    float width(int from, int to) {
        int sum = 0;
        for (int i = from; i < to; ) {
            int c = text.codePointAt(i);
            sum += typeface.width(c);
            i += Character.charCount(c);
        }
        return sum * size / 1000;
    }
}
