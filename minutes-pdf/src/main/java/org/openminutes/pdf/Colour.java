// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceRgb;

/**
 * A colour in sRGB.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
record Colour(int red, int green, int blue) {

    static final Colour WHITE = new Colour(255, 255, 255);

    Colour {
        if (Math.min(red, Math.min(green, blue)) < 0
                || Math.max(red, Math.max(green, blue)) > 255) {
            throw new IllegalArgumentException(
                    "parts of a colour are 0 to 255, got %d, %d, %d".formatted(red, green, blue));
        }
    }

    Color ink() {
        return new DeviceRgb(red, green, blue);
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
