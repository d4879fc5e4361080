// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

/** What the process returns to whoever started it. */
final class Exit {

    /** Everything was done and nothing is wrong. */
    static final int CLEAN = 0;

    /** Everything was done and faults were found. */
    static final int FAULTS = 1;

    /** Something could not be done; stderr says what. */
    static final int FAILED = 2;

    private Exit() {}
}
