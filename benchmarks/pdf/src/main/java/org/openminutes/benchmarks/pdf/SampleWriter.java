// SPDX-License-Identifier: Apache-2.0
package org.openminutes.benchmarks.pdf;

/** Writes the sample text as PDF, as often as it is asked. */
interface SampleWriter {

    /** The whole file. */
    byte[] write() throws Exception;
}
