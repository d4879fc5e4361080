// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openminutes.model.Text;
import org.openminutes.model.Visibility;

/**
 * Words and which of them are emphasised.
 *
 * @param plain the words, without the marks of emphasis
 * @param marks the emphasised stretches, in order, none overlapping another
 */
record Rich(String plain, List<Mark> marks) {

    /** An emphasised stretch of a text. */
    record Mark(int start, int end) {}

    Rich {
        marks = List.copyOf(marks);
    }

    static Rich of(String plain) {
        return new Rich(plain, List.of());
    }

    boolean isBlank() {
        return plain.chars().allMatch(c -> isBlank((char) c));
    }

    int length() {
        return plain.length();
    }

    /** Whether all words are emphasised. */
    boolean isEmphasised() {
        return marks.size() == 1
                && !plain.isBlank()
                && plain.substring(0, marks.get(0).start()).isBlank()
                && plain.substring(marks.get(0).end()).isBlank();
    }

    /** The part from {@code start} to {@code end}, without the blanks around it. */
    Rich part(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(plain.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(plain.charAt(to - 1))) {
            to--;
        }
        List<Mark> kept = new ArrayList<>();
        for (Mark mark : marks) {
            int a = Math.max(mark.start(), from);
            int b = Math.min(mark.end(), to);
            if (a < b) {
                kept.add(new Mark(a - from, b - from));
            }
        }
        return new Rich(plain.substring(from, to), kept);
    }

    Rich from(int start) {
        return part(start, plain.length());
    }

    Rich strip() {
        return from(0);
    }

    /** Several texts as one, with a blank between. */
    static Rich joined(List<Rich> parts) {
        return joined(parts, Set.of());
    }

    /** The parts as one, with a blank between two but where a word goes on. */
    static Rich joined(List<Rich> parts, Set<Integer> glued) {
        StringBuilder words = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Rich part = parts.get(i);
            if (words.length() > 0 && !glued.contains(i)) {
                words.append(' ');
            }
            for (Mark mark : part.marks) {
                marks.add(new Mark(mark.start() + words.length(), mark.end() + words.length()));
            }
            words.append(part.plain);
        }
        return new Rich(words.toString(), marks);
    }

    /** As the model has it; not for a blank one. */
    Text text() {
        List<Text.Span> spans = new ArrayList<>();
        int at = 0;
        for (Mark mark : marks) {
            add(spans, at, mark.start(), false);
            add(spans, mark.start(), mark.end(), true);
            at = mark.end();
        }
        add(spans, at, plain.length(), false);
        return new Text(spans);
    }

    private void add(List<Text.Span> spans, int start, int end, boolean emphasis) {
        if (start < end) {
            spans.add(new Text.Span(plain.substring(start, end), emphasis, Visibility.OPEN));
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }
}
