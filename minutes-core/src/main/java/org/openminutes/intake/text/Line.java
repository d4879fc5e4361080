// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

/**
 * One line of the file.
 *
 * @param number 1-based
 * @param indent how many blanks stand before it, a tab counted as four
 * @param text without residue; without blanks at its end and, but for tabs, at its beginning
 * @param given what its source says of it beside its words
 * @param edge whether a page begins here: after a page break, or in place of a page number
 */
record Line(int number, int indent, Rich text, Given given, boolean edge) {

    /** A line of a text, of which nothing is known but its words. */
    Line(int number, int indent, Rich text, boolean edge) {
        this(number, indent, text, Given.NOTHING, edge);
    }

    boolean isBlank() {
        return text.isBlank();
    }

    int length() {
        return text.length();
    }

    /** The same with nothing in it. */
    Line blank(boolean atEdge) {
        return new Line(number, indent, Rich.of(""), given, atEdge);
    }
}
