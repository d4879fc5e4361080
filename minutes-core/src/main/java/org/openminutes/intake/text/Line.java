// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

/**
 * One line of the file.
 *
 * @param number 1-based
 * @param indent how many blanks stand before it, a tab counted as four
 * @param text without residue; without blanks at its end and, but for tabs, at its beginning
 * @param edge whether a page begins here: after a page break, or in place of a page number
 */
record Line(int number, int indent, Rich text, boolean edge) {

    boolean isBlank() {
        return text.isBlank();
    }

    int length() {
        return text.length();
    }

    /** The same with nothing in it. */
    Line blank(boolean atEdge) {
        return new Line(number, indent, Rich.of(""), atEdge);
    }
}
