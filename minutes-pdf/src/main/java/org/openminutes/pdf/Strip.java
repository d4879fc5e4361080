// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is drawn across the page in one go and never cut: a line of text, a row of a table. Blocks
 * become strips; {@link Flow} lets them run down the pages.
 */
abstract class Strip {

    /** Space above and below; of two that meet, the larger counts, and none at a page's head. */
    private float before;

    private float after;

    private boolean glued;
    private @Nullable Frame frame;
    private @Nullable Runnable arrival;
    private List<Strip> repeated = List.of();

    /** How high it is, in points, without the space around it. */
    abstract float height();

    /**
     * Draws it.
     *
     * @param sheet the page
     * @param top its upper edge, up from the foot of the page
     * @param repeated whether it was drawn on an earlier page and only is repeated here, for the
     *     eye
     */
    abstract void draw(Sheet sheet, float top, boolean repeated);

    float before() {
        return before;
    }

    float after() {
        return after;
    }

    Strip before(float space) {
        before = space;
        return this;
    }

    Strip after(float space) {
        after = space;
        return this;
    }

    /** Whether the next strip must be on the same page. */
    boolean isGlued() {
        return glued;
    }

    Strip glue() {
        glued = true;
        return this;
    }

    /** The frame around it and its neighbours. */
    @Nullable Frame frame() {
        return frame;
    }

    void within(Frame outer) {
        if (frame == null) {
            frame = outer;
        }
    }

    /** What is to be done when it is drawn, as to set a bookmark. */
    void onArrival(Runnable action) {
        arrival = action;
    }

    void arrive() {
        if (arrival != null) {
            arrival.run();
        }
    }

    /** What stands above it if it comes first on a page, as the heading rows of its table. */
    List<Strip> repeated() {
        return repeated;
    }

    void repeating(List<Strip> strips) {
        repeated = strips;
    }

    /** The height of strips below one another. */
    static float height(List<Strip> strips) {
        float sum = 0;
        for (int i = 0; i < strips.size(); i++) {
            Strip strip = strips.get(i);
            sum += strip.height();
            if (i > 0) {
                sum += Math.max(strips.get(i - 1).after(), strip.before());
            }
        }
        return sum;
    }

    /** Draws strips below one another. */
    static void draw(List<Strip> strips, Sheet sheet, float top, boolean repeated) {
        float at = top;
        for (int i = 0; i < strips.size(); i++) {
            Strip strip = strips.get(i);
            if (i > 0) {
                at -= Math.max(strips.get(i - 1).after(), strip.before());
            }
            strip.draw(sheet, at, repeated);
            at -= strip.height();
        }
    }
}
