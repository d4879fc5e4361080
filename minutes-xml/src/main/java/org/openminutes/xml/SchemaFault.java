// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.util.regex.Pattern;

/** What the validator says, without its codes. */
final class SchemaFault {

    private static final Pattern CODE = Pattern.compile("^cvc-[A-Za-z0-9.-]+: ");
    private static final Pattern NAMESPACE =
            Pattern.compile("\"" + Format.ANY_NAMESPACE + "[a-z]+:1\":");

    private SchemaFault() {}

    static String explain(String message) {
        String bare = CODE.matcher(message).replaceFirst("").replaceFirst("[.]$", "");
        return "%s (version %s of the format); correct it here, or update the program if a newer one made the file"
                .formatted(NAMESPACE.matcher(bare).replaceAll(""), Format.VERSION);
    }
}
