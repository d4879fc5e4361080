// SPDX-License-Identifier: Apache-2.0
package org.openminutes.benchmarks.docx;

import java.io.OutputStream;

/** One who makes Word files; everything that can be made ready before the first is ready. */
interface Engine {

    /**
     * Writes one file.
     *
     * @param content what is in it
     * @param out where to
     * @throws Exception whatever the engine throws
     */
    void write(Content content, OutputStream out) throws Exception;
}
