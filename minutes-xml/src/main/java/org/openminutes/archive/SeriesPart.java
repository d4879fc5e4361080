// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

/**
 * A package's place in a series that was divided.
 *
 * @param parent id of the package that holds the series together
 * @param number of this, from 1
 * @param of how many
 */
record SeriesPart(String parent, int number, int of) {

    /** As {@code 2/5}. */
    String position() {
        return number + "/" + of;
    }
}
