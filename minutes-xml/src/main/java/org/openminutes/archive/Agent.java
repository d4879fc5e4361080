// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.util.Optional;

/**
 * Somebody or something named in a package's header.
 *
 * @param role {@code agent/@ROLE}
 * @param type {@code agent/@TYPE}: ORGANIZATION, INDIVIDUAL, or OTHER for software
 * @param name the name
 * @param note identification code, e-mail address or version, by the type
 */
record Agent(String role, String type, String name, Optional<String> note) {

    boolean isSoftware() {
        return type.equals("OTHER");
    }

    /** The code without its prefix: {@code 2120000001} of {@code ORG:2120000001}. */
    Optional<String> code() {
        return note.map(n -> n.substring(n.indexOf(':') + 1));
    }

    /** The kind of code: {@code ORG} of {@code ORG:2120000001}. */
    Optional<String> codeType() {
        return note.filter(n -> n.indexOf(':') > 0).map(n -> n.substring(0, n.indexOf(':')));
    }
}
