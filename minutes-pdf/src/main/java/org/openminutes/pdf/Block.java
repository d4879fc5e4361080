// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

/** A part of the page: a paragraph, a list, a table. */
interface Block {

    /** Lays its strips into a column, and its elements, the outermost first. */
    void lay(Column column);
}
