// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.io.OutputStream;

/** What a file of a package shall hold. */
@FunctionalInterface
interface FileContent {

    /**
     * Writes it.
     *
     * @param out where to; left open
     * @throws IOException if {@code out} or what it is read from fails
     */
    void writeTo(OutputStream out) throws IOException;
}
