// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

/** What a participant does for the body (<i>funktion, roll</i>). */
public enum Function {
    /** <i>Ordförande</i>. */
    CHAIR,
    /** <i>Vice ordförande</i>; which of several stands in the role as written. */
    VICE_CHAIR,
    /** <i>Sekreterare</i>. */
    SECRETARY,
    /** <i>Vid anteckningarna, vid pennan</i>. */
    NOTE_TAKER,
    /** Prepares the matters (<i>beredning</i>). */
    PREPARER,
    /** Checks and signs the minutes (<i>justerare, justeringsperson</i>); KL 5 kap. 69 §. */
    ADJUSTER,
    /** Presents matters (<i>föredragande, föredragare</i>). */
    REPORTER
}
