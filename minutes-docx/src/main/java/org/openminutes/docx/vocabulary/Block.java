// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.vocabulary;

import java.util.List;
import java.util.Optional;
import org.openminutes.model.Text;

/** A piece of a page that stands by itself. */
public sealed interface Block {

    /**
     * A paragraph.
     *
     * @param spans its text
     */
    record Paragraph(List<Text.Span> spans) implements Block {

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
     */
    record Point(boolean first, int level, boolean ordered, List<Text.Span> spans)
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
     * @param rows cells by row, maybe of different length; an empty cell has no text
     */
    record Grid(int headerRows, List<List<Optional<Text>>> rows) implements Block {

        /** Copies the lists. */
        public Grid {
            rows = rows.stream().map(List::copyOf).toList();
        }

        /** The number of cells of the longest row, at least 1. */
        public int columns() {
            return rows.stream().mapToInt(List::size).reduce(1, Math::max);
        }
    }
}
