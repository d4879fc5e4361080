// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colours a theme names, and whether text in them can be read. */
record ThemeColours(ThemeLines lines) {

    private static final Pattern COLOUR = Pattern.compile("#([0-9a-fA-F]{6})");

    /** The colours of the standard, but for those the theme names. */
    Map<Colour.Part, Colour> read() {
        Map<Colour.Part, Colour> colours = new EnumMap<>(Theme.STANDARD.colours());
        for (Colour.Part part : Colour.Part.values()) {
            lines.line(key(part))
                    .ifPresent(
                            line -> {
                                Matcher hex = COLOUR.matcher(line.value());
                                if (hex.matches()) {
                                    int rgb = Integer.parseInt(hex.group(1), 16);
                                    colours.put(
                                            part,
                                            new Colour(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF));
                                } else {
                                    lines.fault(
                                            line.number(),
                                            "%s = %s is no colour; write # and six digits, e.g. %s = #17406B"
                                                    .formatted(key(part), line.value(), key(part)));
                                }
                            });
        }
        for (Colour.Part ink : Colour.Part.values()) {
            if (ink.isInk()) {
                contrast(colours, ink, Optional.empty());
                for (Colour.Part ground : Colour.Part.values()) {
                    if (ground.isGround()) {
                        contrast(colours, ink, Optional.of(ground));
                    }
                }
            }
        }
        return colours;
    }

    private void contrast(
            Map<Colour.Part, Colour> colours, Colour.Part ink, Optional<Colour.Part> ground) {
        Colour letters = colours.getOrDefault(ink, Colour.WHITE);
        Colour behind =
                ground.map(part -> colours.getOrDefault(part, Colour.WHITE)).orElse(Colour.WHITE);
        double contrast = letters.contrast(behind);
        if (contrast < Colour.ENOUGH) {
            int line =
                    lines.line(key(ink))
                            .or(() -> ground.flatMap(part -> lines.line(key(part))))
                            .map(ThemeLines.Line::number)
                            .orElse(1);
            lines.fault(
                    line,
                    ("%s on %s has a contrast of %s : 1, too little to read; choose colours with"
                                    + " 4.5 : 1 or more (WCAG 2.1, 1.4.3)")
                            .formatted(
                                    key(ink),
                                    ground.map(ThemeColours::key).orElse("white"),
                                    String.format(
                                            Locale.ROOT, "%.1f", Math.floor(contrast * 10) / 10)));
        }
    }

    private static String key(Colour.Part part) {
        return "colour." + part.name().toLowerCase(Locale.ROOT);
    }
}
