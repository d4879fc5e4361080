// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks runs into lines: at blanks, after hyphens and slashes between letters, between ideographs;
 * where no such place fits, between any two letters. The blank at which a line breaks stays at its
 * end, unseen, so that words stay apart for who copies or listens.
 */
final class LineBreaker {

    private final List<Run> runs;
    private final float room;
    private final List<Line> lines = new ArrayList<>();

    /** Where the line begins. */
    private int firstRun;

    private int firstChar;

    /** The last place where it may end, with its width there. */
    private int breakRun = -1;

    private int breakChar;
    private float breakWidth;
    private float breakSeen;

    /** Up to here, with blanks and without those at the end. */
    private float width;

    private float seen;

    private LineBreaker(List<Run> runs, float room) {
        this.runs = runs;
        this.room = room;
    }

    /** The lines of a paragraph; at least one. */
    static List<Line> lines(List<Run> runs, float room) {
        LineBreaker breaker = new LineBreaker(runs, room);
        breaker.run();
        return breaker.lines;
    }

    private void run() {
        for (int r = 0; r < runs.size(); r++) {
            Run run = runs.get(r);
            String text = run.text();
            float unit = run.size() / 1000;
            int step;
            for (int i = 0; i < text.length(); i += step) {
                int c = text.charAt(i);
                step = 1;
                if (Character.isHighSurrogate((char) c)) {
                    c = text.codePointAt(i);
                    step = Character.charCount(c);
                }
                if (c == '\n') {
                    end(r, i, seen);
                    start(r, i + 1);
                    width = 0;
                    seen = 0;
                    continue;
                }
                width += run.typeface().width(c) * unit;
                if (c == ' ') {
                    mark(r, i + 1);
                    continue;
                }
                if (width > room && (r > firstRun || i > firstChar)) {
                    overflow(r, i, width - run.typeface().width(c) * unit);
                }
                seen = width;
                if (breaksAfter(text, i, c, step)) {
                    mark(r, i + step);
                }
            }
        }
        Run last = runs.get(runs.size() - 1);
        end(runs.size() - 1, last.text().length(), seen);
    }

    private void mark(int run, int character) {
        breakRun = run;
        breakChar = character;
        breakWidth = width;
        breakSeen = seen;
    }

    /** Ends the line at its last good place, else here. */
    private void overflow(int run, int character, float before) {
        if (breakRun >= 0) {
            float rest = width - breakWidth;
            int atRun = breakRun;
            int atChar = breakChar;
            end(atRun, atChar, breakSeen);
            start(atRun, atChar);
            width = rest;
            if (rest > room && (run > atRun || character > atChar)) {
                overflow(run, character, rest - width(run, character));
            }
        } else {
            float rest = width - before;
            end(run, character, before);
            start(run, character);
            width = rest;
        }
    }

    private float width(int run, int character) {
        Run at = runs.get(run);
        return at.typeface().width(at.text().codePointAt(character)) * at.size() / 1000;
    }

    private void start(int run, int character) {
        firstRun = run;
        firstChar = character;
        breakRun = -1;
    }

    private void end(int run, int character, float lineWidth) {
        List<Line.Piece> pieces = new ArrayList<>(run - firstRun + 1);
        for (int r = firstRun; r <= run; r++) {
            int from = r == firstRun ? firstChar : 0;
            int to = r == run ? character : runs.get(r).text().length();
            if (from < to) {
                pieces.add(new Line.Piece(runs.get(r), from, to, runs.get(r).width(from, to)));
            }
        }
        lines.add(new Line(pieces, lineWidth));
    }

    private static boolean breaksAfter(String text, int at, int c, int step) {
        if (c < 0x2E80) {
            return (c == '-' || c == '/' || c == '–' || c == '—')
                    && at > 0
                    && at + 1 < text.length()
                    && Character.isLetter(text.charAt(at - 1))
                    && Character.isLetter(text.charAt(at + 1));
        }
        int next = at + step;
        return Character.isIdeographic(c)
                && next < text.length()
                && Character.isLetter(text.codePointAt(next));
    }
}
