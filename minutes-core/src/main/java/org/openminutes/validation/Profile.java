// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation;

/** For what use a record is checked. */
public enum Profile {
    /** Notes of a collaboration body (<i>minnesanteckningar</i>). */
    NOTES,
    /** The protocol of a deciding body (<i>protokoll</i>), after Kommunallagen. */
    PROTOCOL,
    /** The edition for the web. */
    PUBLIC,
    /** Delivery to an e-archive. */
    ARCHIVE
}
