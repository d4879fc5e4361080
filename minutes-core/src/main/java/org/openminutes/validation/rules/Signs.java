// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

/**
 * Which characters a text holds, to tell at once that it cannot hold a pattern.
 *
 * @param low a bit for each character below 64
 * @param high a bit for each from 64 to 127
 * @param other whether there are others that are no letters
 */
record Signs(long low, long high, boolean other) {

    static Signs of(String text) {
        long low = 0;
        long high = 0;
        boolean other = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 64) {
                low |= 1L << c;
            } else if (c < 128) {
                high |= 1L << (c - 64);
            } else {
                other |= !Character.isLetter(c);
            }
        }
        return new Signs(low, high, other);
    }

    /** Whether a character, or one of the others, is in both. */
    boolean meets(Signs sought) {
        return ((low & sought.low) | (high & sought.high)) != 0 || (other && sought.other);
    }
}
