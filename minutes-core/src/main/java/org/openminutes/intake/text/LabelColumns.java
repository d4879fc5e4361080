// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the labels of a front page that was laid out in two columns before their values: the left
 * column has the labels, some on two lines, the right one the values. Each label becomes one line
 * with the first of its values after a tab.
 */
final class LabelColumns {

    /** Fewer lines than this with one column of values are no layout. */
    private static final int FEWEST = 3;

    private static final int MOST_LINES = 120;
    private static final int LONGEST_LABEL = 45;
    private static final Pattern ROW = Pattern.compile("(\\S.{0,44}?)( {2,})(\\S.*)");

    private final List<Line> lines;
    private final List<Line> result = new ArrayList<>();

    /** A line cut at the column of values. */
    private record Row(Line line, String label, Rich value, int column) {}

    private LabelColumns(List<Line> lines) {
        this.lines = lines;
    }

    /** The same words, labels and values of a front page in the order they are read in. */
    static List<Line> ordered(List<Line> lines) {
        return new LabelColumns(lines).read();
    }

    private List<Line> read() {
        int end = Math.min(lines.size(), MOST_LINES);
        int column = column(end);
        if (column == 0) {
            return lines;
        }
        int i = 0;
        while (i < end) {
            Optional<Row> row = row(lines.get(i), column);
            boolean starts = row.isPresent() && isLabel(i, row.get(), column);
            i = starts ? block(i, column) : plain(i);
        }
        result.addAll(lines.subList(end, lines.size()));
        return result;
    }

    private int plain(int i) {
        result.add(lines.get(i));
        return i + 1;
    }

    /** The column most values begin in, behind known labels; 0 if there is none. */
    private int column(int end) {
        Map<Integer, Integer> counts = new HashMap<>();
        Map<Integer, Integer> labels = new HashMap<>();
        for (int i = 0; i < end; i++) {
            Matcher row = ROW.matcher(lines.get(i).text().plain());
            if (lines.get(i).indent() == 0 && row.matches()) {
                counts.merge(row.start(3), 1, Integer::sum);
                boolean known = Labels.find(row.group(1)).isPresent();
                labels.merge(row.start(3), known ? 1 : 0, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= FEWEST)
                .filter(count -> labels.getOrDefault(count.getKey(), 0) >= 2)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private static Optional<Row> row(Line line, int column) {
        String words = line.text().plain();
        if (line.isBlank() || line.indent() > 0 || words.indexOf('\t') >= 0) {
            return Optional.empty();
        }
        if (words.length() <= LONGEST_LABEL && !ROW.matcher(words).matches()) {
            return Optional.of(new Row(line, words.strip(), Rich.of(""), column));
        }
        Matcher row = ROW.matcher(words);
        return row.matches() && Math.abs(row.start(3) - column) <= 1
                ? Optional.of(
                        new Row(line, row.group(1).strip(), line.text().from(row.start(3)), column))
                : Optional.empty();
    }

    /** Whether a label begins here: it is known alone, or with the rest of it on the next line. */
    private boolean isLabel(int i, Row row, int column) {
        if (row.value().isBlank()) {
            return goesOnBelow(i, row, column);
        }
        boolean known = Labels.find(row.label()).isPresent();
        Optional<Row> next =
                i + 1 < lines.size() ? row(lines.get(i + 1), column) : Optional.empty();
        boolean goesOn =
                next.isPresent() && Character.isLowerCase(next.get().label().codePointAt(0));
        return known || goesOn;
    }

    /** Whether a label without a value goes on in the next line, which has one. */
    private boolean goesOnBelow(int i, Row row, int column) {
        Optional<Row> next =
                i + 1 < lines.size() ? row(lines.get(i + 1), column) : Optional.empty();
        return next.filter(below -> !below.value().isBlank())
                .filter(below -> Character.isLowerCase(below.label().codePointAt(0)))
                .flatMap(below -> Labels.find(row.label() + " " + below.label()))
                .isPresent();
    }

    /** Reads a label and its values; gives the index after them. */
    private int block(int start, int column) {
        StringBuilder label = new StringBuilder();
        List<Line> values = new ArrayList<>();
        Line first = lines.get(start);
        int i = start;
        while (i < lines.size()) {
            Line line = lines.get(i);
            boolean value = !line.isBlank() && line.indent() >= column - 1;
            Optional<Row> row = row(line, column);
            boolean more =
                    i == start
                            || (row.isPresent()
                                    && !lines.get(i - 1).isBlank()
                                    && Character.isLowerCase(row.get().label().codePointAt(0))
                                    && label.length() < LONGEST_LABEL);
            if (value) {
                values.add(new Line(line.number(), 0, line.text().strip(), line.edge()));
            } else if (more && row.isPresent()) {
                label.append(label.length() == 0 ? "" : " ").append(row.get().label());
                if (!row.get().value().isBlank()) {
                    values.add(new Line(line.number(), 0, row.get().value(), line.edge()));
                }
            } else {
                break;
            }
            i++;
        }
        Rich head = values.isEmpty() ? Rich.of("") : values.get(0).text();
        result.add(
                new Line(
                        first.number(),
                        0,
                        Rich.joined(List.of(Rich.of(label + "\t"), head), java.util.Set.of(1)),
                        first.edge()));
        result.addAll(values.subList(Math.min(1, values.size()), values.size()));
        return i;
    }
}
