// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

/** The program that makes a package, as the package tells. */
final class Software {

    static final String NAME = "Minutes";

    /** Of the release; a test compares it with the pom. */
    static final String VERSION = "0.1.0";

    private Software() {}
}
