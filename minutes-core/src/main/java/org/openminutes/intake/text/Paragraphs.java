// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Joins the lines that belong to one paragraph: those that were wrapped, and those a page cut. */
final class Paragraphs {

    /** Shorter lines than this, in characters, are whole paragraphs. */
    private static final int WRAPPED = 45;

    private static final int WIDEST_PAGE = 130;
    private static final Pattern CLAUSE = Pattern.compile("(?:samt |och )?att |dels ");

    private final List<Line> lines;
    private final int width;
    private final Ledger ledger;
    private final List<Paragraph> result = new ArrayList<>();

    private Paragraphs(List<Line> lines, Ledger ledger) {
        this.lines = lines;
        this.ledger = ledger;
        width = lines.stream().mapToInt(Line::length).max().orElse(0);
    }

    static List<Paragraph> of(List<Line> lines, Ledger ledger) {
        return new Paragraphs(lines, ledger).read();
    }

    private List<Paragraph> read() {
        List<Line> open = new ArrayList<>();
        boolean gap = true;
        boolean gapBefore = true;
        for (Line line : lines) {
            if (line.isBlank()) {
                gap = true;
                continue;
            }
            if (!open.isEmpty() && continues(open, line, gap)) {
                open.add(line);
            } else {
                close(open, gapBefore);
                open = new ArrayList<>(List.of(line));
                gapBefore = gap;
            }
            gap = false;
        }
        close(open, gapBefore);
        return List.copyOf(result);
    }

    private void close(List<Line> open, boolean gap) {
        if (open.isEmpty()) {
            return;
        }
        Line first = open.get(0);
        Rich text =
                open.size() == 1
                        ? first.text()
                        : Rich.joined(open.stream().map(l -> l.text().strip()).toList());
        Given given = first.given();
        Optional<Marker> marker = given.marker().or(() -> markerIn(text, given));
        result.add(
                new Paragraph(
                        text,
                        first.number(),
                        open.get(open.size() - 1).number(),
                        first.indent(),
                        gap || given.apart(),
                        marker,
                        given.row()));
    }

    private static Optional<Marker> markerIn(Rich text, Given given) {
        return given.row() ? Optional.empty() : Marker.of(text.plain());
    }

    private boolean continues(List<Line> open, Line next, boolean gap) {
        Line last = open.get(open.size() - 1);
        if (last.given().whole() || next.given().whole() || next.given().marker().isPresent()) {
            return false;
        }
        String before = last.text().plain();
        String after = next.text().plain().strip();
        if (last.length() < WRAPPED
                || before.indexOf('\t') >= 0
                || next.text().plain().indexOf('\t') >= 0
                || before.startsWith("|")
                || CLAUSE.matcher(after).lookingAt()
                || Marker.of(after).isPresent()
                || Labels.find(after).isPresent()) {
            return false;
        }
        boolean stopped = ".!?:;\"”".indexOf(before.charAt(before.length() - 1)) >= 0;
        boolean lower = Character.isLowerCase(after.codePointAt(0));
        if (gap) {
            boolean cut = !stopped && lower && isRunning(open) && next.number() - last.number() > 1;
            if (cut) {
                ledger.find("TXT-006", last.number(), ending(before));
            }
            return cut;
        }
        return (!stopped && lower && isRunning(open)) || wouldNotFit(last, after);
    }

    /** Whether the first word of the next line had no room in this one, on a page of even lines. */
    private boolean wouldNotFit(Line line, String next) {
        int space = next.indexOf(' ');
        int word = space < 0 ? next.length() : space;
        return width <= WIDEST_PAGE && line.length() + 1 + word > width;
    }

    /** Whether it is running text rather than a heading or a name. */
    private static boolean isRunning(List<Line> open) {
        String words = open.get(open.size() - 1).text().plain();
        return words.chars().filter(c -> c == ' ').count() >= 5;
    }

    private static String ending(String words) {
        return words.length() <= 40 ? words : "…" + words.substring(words.length() - 40);
    }
}
