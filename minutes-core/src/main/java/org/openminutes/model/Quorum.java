// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

/**
 * How many must be present to handle matters (<i>beslutsförhet</i>).
 *
 * @param numerator of the share; 0 or more
 * @param denominator of the share; 1 or more
 * @param strictlyMore whether more than the share is needed, not just the share
 * @param perSide whether each side must reach it by itself
 */
public record Quorum(int numerator, int denominator, boolean strictlyMore, boolean perSide) {

    /** More than half of the members (KL 5 kap. 45 §, 6 kap. 27 §). */
    public static final Quorum MORE_THAN_HALF = new Quorum(1, 2, true, false);

    /**
     * Checks the share.
     *
     * @throws IllegalArgumentException if it is no share
     */
    public Quorum {
        if (numerator < 0 || denominator < 1 || numerator > denominator) {
            throw new IllegalArgumentException(
                    "a quorum is a share between 0 and 1, got " + numerator + "/" + denominator);
        }
    }

    /**
     * Whether {@code present} of {@code seats} suffice.
     *
     * @param present members there
     * @param seats members in all
     * @return true if they do
     */
    public boolean isMetBy(int present, int seats) {
        long have = (long) present * denominator;
        long need = (long) seats * numerator;
        return strictlyMore ? have > need : have >= need;
    }
}
