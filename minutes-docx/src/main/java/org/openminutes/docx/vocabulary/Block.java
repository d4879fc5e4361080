// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openminutes.model.Text;

/** A piece of a page that stands by itself. */
public sealed interface Block {

    /**
     * A paragraph.
     *
     * @param label made words before the text; empty if none
     * @param spans its text
     * @param at the component the text is, from the thing the blocks are of; empty if it is none
     */
    record Paragraph(String label, List<Text.Span> spans, String at) implements Block {

        /** Copies the list. */
        public Paragraph {
            spans = List.copyOf(spans);
        }
    }

    /**
     * A point of a list (<i>punkt</i>).
     *
     * @param first whether a list begins with it; an ordered one is then numbered from 1
     * @param level 0 for the outermost list
     * @param ordered whether points are numbered
     * @param spans its text
     * @param at the component the text is
     */
    record Point(boolean first, int level, boolean ordered, List<Text.Span> spans, String at)
            implements Block {

        /** Copies the list. */
        public Point {
            spans = List.copyOf(spans);
        }
    }

    /**
     * A table.
     *
     * @param headerRows how many rows at the top are headings
     * @param rows cells by row, maybe of different length
     */
    record Grid(int headerRows, List<List<Cell>> rows) implements Block {

        private static final Pattern FIGURE =
                Pattern.compile("[-–−+]?\\d[\\d\\s.,\\u00a0\\u202f]{0,20}%?");

        /**
         * A cell of a table.
         *
         * @param lines its paragraphs; none if it is empty
         */
        public record Cell(List<Line> lines) {

            /** Copies the list. */
            public Cell {
                lines = List.copyOf(lines);
            }

            /** A cell with one text or none. */
            static Cell of(Optional<Text> text, String at) {
                return new Cell(text.map(words -> List.of(new Line(words, at))).orElse(List.of()));
            }
        }

        /**
         * A paragraph of a cell.
         *
         * @param text its text
         * @param at the component the text is; empty if it is none
         */
        public record Line(Text text, String at) {}

        /** Copies the lists. */
        public Grid {
            rows = rows.stream().map(List::copyOf).toList();
        }

        /**
         * Whether a column after the first holds nothing but figures below its heading, and at
         * least one; such a column is set to the right.
         */
        public boolean isOfFigures(int column) {
            List<String> cells =
                    rows.subList(headerRows, rows.size()).stream()
                            .filter(row -> column < row.size())
                            .flatMap(row -> row.get(column).lines().stream())
                            .map(line -> line.text().plain().strip())
                            .toList();
            return column > 0
                    && !cells.isEmpty()
                    && cells.stream().allMatch(cell -> FIGURE.matcher(cell).matches());
        }

        /** The number of cells of the longest row, at least 1. */
        public int columns() {
            return rows.stream().mapToInt(List::size).reduce(1, Math::max);
        }
    }
}
