// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

/** Room with nothing in it but, if wanted, a thin line at its foot. */
final class GapStrip extends Strip {

    private final float height;
    private final Ink ink;

    /** Draws on a page, below the edge given. */
    @FunctionalInterface
    interface Ink {
        void draw(Sheet sheet, float bottom);
    }

    GapStrip(float height) {
        this(height, (sheet, bottom) -> {});
    }

    GapStrip(float height, Ink ink) {
        this.height = height;
        this.ink = ink;
    }

    @Override
    float height() {
        return height;
    }

    @Override
    void draw(Sheet sheet, float top, boolean repeated) {
        ink.draw(sheet, top - height);
    }
}
