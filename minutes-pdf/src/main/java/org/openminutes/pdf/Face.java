// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

/** The faces a page is set in. */
enum Face {
    REGULAR,
    BOLD,
    ITALIC
}
