// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import org.jspecify.annotations.Nullable;

/**
 * How words look.
 *
 * @param face upright, bold or slanted
 * @param size in points
 * @param ink colour of the letters
 * @param ground colour behind them, if not the page's
 */
record Look(Face face, float size, Colour ink, @Nullable Colour ground) {

    Look in(Face other) {
        return new Look(other, size, ink, ground);
    }

    Look in(Face other, Colour otherInk) {
        return new Look(other, size, otherInk, ground);
    }

    Look on(Colour otherGround) {
        return new Look(face, size, ink, otherGround);
    }

    Look sized(float otherSize) {
        return new Look(face, otherSize, ink, ground);
    }
}
