// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How pages look; lengths in points.
 *
 * @param colours by their part in the page
 * @param sizes of the letters
 * @param leading line height as a multiple of the size
 * @param margins of the page
 * @param faces the fonts
 * @param logo above the title
 * @param header words at the head of the first page; may be empty
 * @param footer words at the foot of every page, below the rule; may be empty
 * @param labels words to be used instead of the program's, by key
 * @param language of the labels, if the theme tells one
 * @param origin stands for all of it, fonts and logo included: two themes with the same origin make
 *     the same pages
 */
record Theme(
        Map<Colour.Part, Colour> colours,
        Sizes sizes,
        float leading,
        Margins margins,
        Faces faces,
        Optional<Logo> logo,
        String header,
        String footer,
        Map<String, String> labels,
        Optional<Locale> language,
        String origin) {

    /**
     * Sizes of letters, in points.
     *
     * @param body running text
     * @param small details, header and footer
     * @param headings from the first level inwards; deeper ones take the last
     */
    record Sizes(float body, float small, List<Float> headings) {

        Sizes {
            headings = List.copyOf(headings);
        }
    }

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
                    Map.of(
                            Colour.Part.TEXT, new Colour(26, 26, 26),
                            Colour.Part.ACCENT, new Colour(23, 64, 107),
                            Colour.Part.MUTED, new Colour(85, 85, 85),
                            Colour.Part.TINT, new Colour(238, 243, 248),
                            Colour.Part.MASK, new Colour(255, 243, 205),
                            Colour.Part.RULE, new Colour(176, 188, 201)),
                    new Sizes(10.5f, 9f, List.of(19f, 13.5f, 11.5f, 10.5f)),
                    1.3f,
                    new Margins(74, 68, 74, 68),
                    Faces.liberation(),
                    Optional.empty(),
                    "",
                    "",
                    Map.of(),
                    Optional.empty(),
                    "standard");

    Theme {
        colours = Map.copyOf(colours);
        labels = Map.copyOf(labels);
    }

    Colour colour(Colour.Part part) {
        return Optional.ofNullable(colours.get(part)).orElseThrow();
    }

    /** Colour of running text. */
    Colour text() {
        return colour(Colour.Part.TEXT);
    }

    /** Colour of headings, labels and bars. */
    Colour accent() {
        return colour(Colour.Part.ACCENT);
    }

    /** Colour of details, header and footer. */
    Colour muted() {
        return colour(Colour.Part.MUTED);
    }

    /** Ground of positions and header rows. */
    Colour tint() {
        return colour(Colour.Part.TINT);
    }

    /** Ground of text that is not for everyone. */
    Colour mask() {
        return colour(Colour.Part.MASK);
    }

    /** Colour of thin lines, not of text. */
    Colour rule() {
        return colour(Colour.Part.RULE);
    }

    float body() {
        return sizes.body();
    }

    float small() {
        return sizes.small();
    }

    float heading(int level) {
        List<Float> headings = sizes.headings();
        return headings.get(Math.min(level, headings.size()) - 1);
    }
}
