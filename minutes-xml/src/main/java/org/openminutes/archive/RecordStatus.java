// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

/** How a package stands to earlier deliveries: {@code metsHdr/@RECORDSTATUS}, E-ARK SIP3. */
public enum RecordStatus {
    /** A first delivery (<i>ny leverans</i>). */
    NEW,
    /** Belongs to an earlier one (<i>komplettering</i>). */
    SUPPLEMENT,
    /** Takes the place of an earlier one (<i>ersättning</i>). */
    REPLACEMENT,
    /** A trial; nothing is to be kept (<i>testleverans</i>). */
    TEST,
    /** The same content with newer versions of some files. */
    VERSION,
    /** Takes back an earlier one (<i>återtagande</i>). */
    DELETE,
    /** Any other. */
    OTHER
}
