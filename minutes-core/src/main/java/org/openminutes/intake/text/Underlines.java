// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Headings of Markdown that are told by a line of = or - under them. */
final class Underlines {

    private static final int LONGEST = 90;

    private record Underline(int index, int level) {}

    private final List<Underline> found = new ArrayList<>();

    /** Notes a line of signs; {@code index} is its place among the lines. */
    void note(int index, String bare) {
        boolean equals = bare.length() > 2 && bare.chars().allMatch(c -> c == '=');
        boolean dashes = bare.length() > 2 && bare.chars().allMatch(c -> c == '-');
        if (equals || dashes) {
            found.add(new Underline(index, equals ? 1 : 2));
        }
    }

    /** Makes the lines over them headings, if there is one of = or are several of -. */
    void apply(List<Line> lines) {
        boolean headings =
                found.size() > 1 || found.stream().anyMatch(underline -> underline.level() == 1);
        for (Underline underline : headings ? found : List.<Underline>of()) {
            int at = underline.index() - 1;
            if (at >= 0 && isTitle(lines, at)) {
                Line line = lines.get(at);
                Marker marker = Marker.heading(line.text().plain(), underline.level());
                Given given = new Given(Optional.of(marker), false, true, true);
                lines.set(
                        at,
                        new Line(line.number(), line.indent(), line.text(), given, line.edge()));
            }
        }
    }

    private static boolean isTitle(List<Line> lines, int at) {
        Line line = lines.get(at);
        boolean alone = at == 0 || lines.get(at - 1).isBlank();
        return alone
                && !line.isBlank()
                && line.length() <= LONGEST
                && line.text().plain().indexOf('|') < 0;
    }
}
