// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import java.util.List;

/**
 * A line of a paragraph, broken to fit.
 *
 * @param pieces in the order of reading
 * @param width of what is seen, in points
 */
record Line(List<Piece> pieces, float width) {

    /**
     * Part of a run.
     *
     * @param run whose
     * @param from its first character in the run
     * @param to behind its last
     * @param width in points, with a blank at its end
     */
    record Piece(Run run, int from, int to, float width) {

        String text() {
            return run.text().substring(from, to);
        }
    }
}
