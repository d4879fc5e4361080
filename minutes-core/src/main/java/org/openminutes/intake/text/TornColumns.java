// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openminutes.language.Names;

/**
 * Puts together the labels and the values of a front page that the extraction tore apart: first all
 * labels, then all values. Which value belongs to which label is told by what it is: a place and
 * time, people with a party, people without, a name that was there before.
 */
final class TornColumns {

    private static final int FEWEST = 3;
    private static final int MOST_LINES = 60;
    private static final int MOST_VALUES = 40;

    private final List<Line> lines;

    private TornColumns(List<Line> lines) {
        this.lines = lines;
    }

    /** The same words, each label before its values. */
    static List<Line> joined(List<Line> lines) {
        return new TornColumns(lines).read();
    }

    private List<Line> read() {
        int end = Math.min(lines.size(), MOST_LINES);
        for (int i = 0; i < end; i++) {
            int values = labelsEnd(i);
            if (values - i >= FEWEST) {
                return joined(i, values);
            }
        }
        return lines;
    }

    /** End of the labels that stand one under the other from {@code i} on. */
    private int labelsEnd(int i) {
        int end = i;
        while (end < lines.size() && label(lines.get(end)).isPresent()) {
            end++;
        }
        return end;
    }

    private static Optional<LabelKind> label(Line line) {
        String words = line.text().plain().strip();
        return Labels.find(words)
                .filter(label -> label.end() >= words.length())
                .map(Labels.Found::kind)
                .filter(
                        kind ->
                                kind.isAttendance()
                                        || kind.isWhenOrWhere()
                                        || kind == LabelKind.ADJUSTER);
    }

    private List<Line> joined(int from, int values) {
        int end = values;
        while (end < lines.size()
                && end - values < MOST_VALUES
                && !lines.get(end).isBlank()
                && label(lines.get(end)).isEmpty()
                && Marker.of(lines.get(end).text().plain()).isEmpty()) {
            end++;
        }
        List<Line> labels = lines.subList(from, values);
        List<Line> left = new ArrayList<>(lines.subList(values, end));
        List<Line> result = new ArrayList<>(lines.subList(0, from));
        List<List<Line>> taken = new ArrayList<>();
        List<Line> again = again(left);
        left.removeAll(again);
        for (int i = 0; i < labels.size(); i++) {
            LabelKind kind = label(labels.get(i)).orElseThrow();
            boolean last =
                    labels.subList(i + 1, labels.size()).stream().noneMatch(this::takesPeople);
            taken.add(kind == LabelKind.ADJUSTER ? again : take(kind, last, left));
        }
        if (taken.stream().anyMatch(List::isEmpty) || !left.isEmpty()) {
            // What belongs where is not plain; nothing is guessed.
            return lines;
        }
        for (int i = 0; i < labels.size(); i++) {
            result.add(labels.get(i));
            result.addAll(taken.get(i));
        }
        result.addAll(lines.subList(end, lines.size()));
        return result;
    }

    private boolean takesPeople(Line line) {
        return label(line).filter(LabelKind::isAttendance).isPresent();
    }

    /** The names at the end that stood before. */
    private static List<Line> again(List<Line> values) {
        Set<String> names = new HashSet<>();
        List<Line> again = new ArrayList<>();
        for (Line line : values) {
            String name = PersonLine.of(line.text().plain()).map(PersonLine::name).orElse("");
            if (!name.isEmpty() && !names.add(Names.fold(name))) {
                again.add(line);
            } else if (!again.isEmpty()) {
                return List.of();
            }
        }
        return again;
    }

    private static List<Line> take(LabelKind kind, boolean last, List<Line> left) {
        List<Line> taken = new ArrayList<>();
        boolean party = false;
        while (!left.isEmpty()) {
            String words = left.get(0).text().plain();
            boolean person = PersonName.begins(words) && !isPlace(words);
            boolean has = PersonLine.of(words).flatMap(PersonLine::party).isPresent();
            boolean ends = kind.isWhenOrWhere() ? person : !person || (party && !has && !last);
            if (ends) {
                break;
            }
            party |= has;
            taken.add(left.remove(0));
            if (kind.isWhenOrWhere() && kind != LabelKind.TIME_PLACE) {
                break;
            }
        }
        return taken;
    }

    private static boolean isPlace(String words) {
        return words.matches(".*\\bkl\\.? ?\\d.*") || words.matches(".*\\d{1,2}[.:]\\d{2} ?[-–].*");
    }
}
