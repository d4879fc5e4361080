// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import org.jspecify.annotations.Nullable;

/**
 * A ground with a bar at its left, behind strips that follow one another; on each page its own. Two
 * frames that look alike are two frames still.
 */
final class Frame {

    private final float x;
    private final float width;
    private final @Nullable Colour ground;
    private final Colour bar;
    private final float thickness;

    /**
     * Makes one.
     *
     * @param x its left edge
     * @param width with the bar
     * @param ground its colour, if any
     * @param bar the colour of the bar
     * @param thickness of the bar
     */
    Frame(float x, float width, @Nullable Colour ground, Colour bar, float thickness) {
        this.x = x;
        this.width = width;
        this.ground = ground;
        this.bar = bar;
        this.thickness = thickness;
    }

    void draw(Sheet sheet, float top, float bottom) {
        if (ground != null) {
            sheet.fill(ground, x, bottom, width, top - bottom);
        }
        sheet.fill(bar, x, bottom, thickness, top - bottom);
    }
}
