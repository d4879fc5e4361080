// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openminutes.language.Dates;

/** Joins the lines that belong to one paragraph: those that were wrapped, and those a page cut. */
final class Paragraphs {

    /** Shorter lines than this, in characters, are whole paragraphs. */
    private static final int WRAPPED = 45;

    /** On narrow pages, lines shorter than this part of the width are. */
    private static final double NARROW = 0.75;

    /** Where no line is longer than this, in characters, all are as short as they were meant. */
    private static final int NARROWEST_PAGE = 50;

    private static final int WIDEST_PAGE = 130;
    private static final Pattern CLAUSE = Pattern.compile("(?:samt |och )?att |dels ");

    private final List<Line> lines;
    private final int width;
    private final int wrapped;
    private final Ledger ledger;
    private final List<Paragraph> result = new ArrayList<>();

    private Paragraphs(List<Line> lines, Ledger ledger) {
        this.lines = lines;
        this.ledger = ledger;
        width = lines.stream().mapToInt(Line::length).max().orElse(0);
        wrapped = (int) Math.min(WRAPPED, NARROW * width);
    }

    static List<Paragraph> of(List<Line> lines, Ledger ledger) {
        return new Paragraphs(lines, ledger).read();
    }

    private List<Paragraph> read() {
        List<Line> open = new ArrayList<>();
        boolean gap = true;
        boolean gapBefore = true;
        boolean edge = false;
        for (Line line : lines) {
            edge |= line.edge();
            if (line.isBlank()) {
                gap = true;
                continue;
            }
            if (!open.isEmpty() && continues(open, line, gap, edge)) {
                open.add(line);
            } else {
                close(open, gapBefore);
                open = new ArrayList<>(List.of(line));
                gapBefore = gap;
            }
            gap = false;
            edge = false;
        }
        close(open, gapBefore);
        return List.copyOf(result);
    }

    private void close(List<Line> open, boolean gap) {
        if (open.isEmpty()) {
            return;
        }
        Line first = open.get(0);
        Rich text = open.size() == 1 ? first.text() : joined(open);
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

    /** The lines as one. */
    private Rich joined(List<Line> open) {
        List<Rich> parts = new ArrayList<>();
        Set<Integer> glued = new HashSet<>();
        for (Line line : open) {
            Rich text = line.text().strip();
            int last = parts.size() - 1;
            if (last >= 0 && Divided.isAt(parts.get(last).plain(), text.plain())) {
                parts.set(last, Divided.open(parts.get(last), text, line.number(), ledger));
                glued.add(parts.size());
            }
            parts.add(text);
        }
        return Rich.joined(parts, glued);
    }

    private boolean continues(List<Line> open, Line next, boolean gap, boolean edge) {
        Line last = open.get(open.size() - 1);
        if (last.given().whole() || next.given().whole() || next.given().marker().isPresent()) {
            return false;
        }
        String before = last.text().plain();
        String after = next.text().plain().strip();
        if ((!gap || edge) && Divided.isAt(before, after)) {
            return true;
        }
        if ((last.length() < wrapped && !edge)
                || before.indexOf('\t') >= 0
                || next.text().plain().indexOf('\t') >= 0
                || before.strip().indexOf("   ") >= 0
                || before.startsWith("|")
                || CLAUSE.matcher(after).lookingAt()
                || Marker.of(after).isPresent()
                || Labels.find(after).isPresent()) {
            return false;
        }
        if (result.isEmpty() && open.size() == 1 && beginsWithDay(after)) {
            return false;
        }
        boolean stopped = ".!?:;\"”".indexOf(before.charAt(before.length() - 1)) >= 0;
        boolean lower = Character.isLowerCase(after.codePointAt(0));
        if (gap) {
            boolean cut =
                    !stopped && lower && isRunning(open, edge) && next.number() - last.number() > 1;
            if (cut) {
                ledger.find("TXT-006", last.number(), ending(before));
            }
            return cut;
        }
        return (!stopped && lower && isRunning(open, edge)) || wouldNotFit(last, after);
    }

    /** Whether the line under the title is that of the day, with the time or place beside it. */
    private static boolean beginsWithDay(String line) {
        return Dates.find(line).stream()
                .anyMatch(spot -> spot.start() == 0 && spot.end() + 4 < line.length());
    }

    /** Whether the first word of the next line had no room in this one, on a page of even lines. */
    private boolean wouldNotFit(Line line, String next) {
        int space = next.indexOf(' ');
        int word = space < 0 ? next.length() : space;
        return width >= NARROWEST_PAGE && width <= WIDEST_PAGE && line.length() + 1 + word > width;
    }

    /** Whether it is running text rather than a heading or a name. */
    private static boolean isRunning(List<Line> open, boolean edge) {
        String words = open.get(open.size() - 1).text().plain();
        boolean wrapped = edge && open.size() > 1;
        return wrapped || words.chars().filter(c -> c == ' ').count() >= 5;
    }

    private static String ending(String words) {
        return words.length() <= 40 ? words : "…" + words.substring(words.length() - 40);
    }
}
