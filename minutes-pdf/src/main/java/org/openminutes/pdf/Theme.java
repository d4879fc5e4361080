// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import java.util.List;

/**
 * How pages look; lengths in points.
 *
 * @param text colour of running text
 * @param accent colour of headings, labels and rules
 * @param muted colour of details, header and footer
 * @param tint ground of positions and header rows
 * @param mask ground of text that is not for everyone
 * @param rule colour of thin lines, not of text
 * @param body size of running text
 * @param small size of details, header and footer
 * @param headings sizes of headings from the first level inwards; deeper ones take the last
 * @param leading line height as a multiple of the size
 * @param margins of the page
 */
record Theme(
        Colour text,
        Colour accent,
        Colour muted,
        Colour tint,
        Colour mask,
        Colour rule,
        float body,
        float small,
        List<Float> headings,
        float leading,
        Margins margins) {

    /**
     * Margins of a page, in points.
     *
     * @param top above the text
     * @param right of the text
     * @param bottom below the text
     * @param left of the text
     */
    record Margins(float top, float right, float bottom, float left) {}

    /** What a page looks like if nothing is said. */
    static final Theme STANDARD =
            new Theme(
                    new Colour(26, 26, 26),
                    new Colour(23, 64, 107),
                    new Colour(85, 85, 85),
                    new Colour(238, 243, 248),
                    new Colour(255, 243, 205),
                    new Colour(176, 188, 201),
                    10.5f,
                    9f,
                    List.of(19f, 13.5f, 11.5f, 10.5f),
                    1.3f,
                    new Margins(74, 68, 74, 68));

    Theme {
        headings = List.copyOf(headings);
    }

    float heading(int level) {
        return headings.get(Math.min(level, headings.size()) - 1);
    }
}
