// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

/**
 * One line of the file.
 *
 * @param number 1-based
 * @param indent how many blanks stand before it, a tab counted as four
 * @param text without residue; without blanks at its end and, but for tabs, at its beginning
 */
record Line(int number, int indent, Rich text) {

    boolean isBlank() {
        return text.isBlank();
    }

    int length() {
        return text.length();
    }
}
