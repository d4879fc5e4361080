// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

/** Names in certificates, as people read them. */
final class Names {

    private Names() {}

    /** The common name, else the whole. */
    static String common(X500Principal principal) {
        String whole = principal.getName();
        try {
            for (Rdn part : new LdapName(whole).getRdns()) {
                if (part.getType().equalsIgnoreCase("CN")) {
                    return String.valueOf(part.getValue());
                }
            }
        } catch (InvalidNameException e) {
            return whole.isBlank() ? "?" : whole;
        }
        return whole.isBlank() ? "?" : whole;
    }
}
