// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import org.jspecify.annotations.Nullable;

/** A line of text, with the mark of its point before it if it is the first of a list's point. */
final class TextStrip extends Strip {

    private final Marked marked;
    private final Line line;
    private final float x;
    private final float height;
    private final float size;
    private @Nullable TextStrip label;

    /**
     * Makes one.
     *
     * @param marked what it belongs to in the structure
     * @param x where it begins
     * @param height of the line
     * @param size of its letters, to set them amid the line
     */
    TextStrip(Marked marked, Line line, float x, float height, float size) {
        this.marked = marked;
        this.line = line;
        this.x = x;
        this.height = height;
        this.size = size;
    }

    /** Puts the mark of a point on the same line. */
    void label(TextStrip strip) {
        label = strip;
    }

    @Override
    float height() {
        return height;
    }

    @Override
    void draw(Sheet sheet, float top, boolean repeated) {
        if (label != null) {
            label.draw(sheet, top, repeated);
        }
        float text = size * (Typeface.ASCENT + Typeface.DESCENT);
        float baseline = top - (height - text) / 2 - size * Typeface.ASCENT;
        sheet.show(repeated ? null : marked, line, x, baseline);
    }
}
