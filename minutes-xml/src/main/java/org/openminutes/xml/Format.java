// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

/**
 * What a format is called.
 *
 * @param noun what a file of it is, in messages
 * @param root the outermost element
 * @param anyNamespace what the namespaces of all versions, also those to come, begin with
 * @param namespace of all its own elements
 * @param remedy what to do with a file of another format
 */
record Format(String noun, String root, String anyNamespace, String namespace, String remedy) {

    /** One record. */
    static final Format RECORD = of("record", "minutes", "name a file with minutes in it");

    /** A register. */
    static final Format REGISTER = of("register", "register", "name a file with a register in it");

    /** What the namespaces of all our formats begin with. */
    static final String ANY_NAMESPACE = "urn:openminutes:";

    /** The version written, and the only one read. */
    static final String VERSION = "1.0";

    /** Most elements within one another; so deep no meeting goes. */
    static final int MAX_DEPTH = 256;

    private static Format of(String noun, String root, String remedy) {
        String any = "urn:openminutes:" + root + ":";
        return new Format(noun, root, any, any + "1", remedy);
    }

    /** The name of the schema, beside the classes. */
    String schema() {
        return root + "-1.xsd";
    }
}
