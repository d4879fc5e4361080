// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

/**
 * A colour in sRGB.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
record Colour(int red, int green, int blue) {

    /** What a colour of a theme is for. */
    enum Part {
        TEXT,
        ACCENT,
        MUTED,
        TINT,
        MASK,
        RULE;

        /** Whether text stands in it, on white and on every {@linkplain #isGround() ground}. */
        boolean isInk() {
            return this == TEXT || this == ACCENT || this == MUTED;
        }

        boolean isGround() {
            return this == TINT || this == MASK;
        }
    }

    /** The least contrast of text, WCAG 2.1, 1.4.3. */
    static final double ENOUGH = 4.5;

    static final Colour WHITE = new Colour(255, 255, 255);

    Colour {
        if (Math.min(red, Math.min(green, blue)) < 0
                || Math.max(red, Math.max(green, blue)) > 255) {
            throw new IllegalArgumentException(
                    "parts of a colour are 0 to 255, got %s, %s, %s".formatted(red, green, blue));
        }
    }

    /** Contrast ratio as WCAG 2.1 reckons it, 1 to 21. */
    double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
