// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

/** What the format is called. */
final class Format {

    /** Namespace of all elements. */
    static final String NAMESPACE = "urn:openminutes:minutes:1";

    /** What the namespaces of all versions, also those to come, begin with. */
    static final String ANY_NAMESPACE = "urn:openminutes:minutes:";

    /** The version written, and the only one read. */
    static final String VERSION = "1.0";

    /** Most elements within one another; so deep no meeting goes. */
    static final int MAX_DEPTH = 256;

    /** The schema, beside the classes. */
    static final String SCHEMA = "minutes-1.xsd";

    private Format() {}
}
