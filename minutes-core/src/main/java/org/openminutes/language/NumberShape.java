// SPDX-License-Identifier: Apache-2.0
package org.openminutes.language;

/**
 * What a number in a text looks like, to be told at a glance.
 *
 * @param fewest how many digits it has at least
 * @param most how many at most
 * @param next one of these signs stands after it; if there are none, anything
 */
record NumberShape(int fewest, int most, String next) {

    boolean fits(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end - start >= fewest
                && end - start <= most
                && (next.isEmpty() || (end < text.length() && next.indexOf(text.charAt(end)) >= 0));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
