// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.util.regex.Pattern;

/** What the validator says, without its codes. */
final class SchemaFault {

    private static final Pattern CODE = Pattern.compile("^cvc-[A-Za-z0-9.-]+: ");
    private static final Pattern NAMESPACE =
            Pattern.compile(Pattern.quote("\"" + Format.NAMESPACE + "\":"));

    private SchemaFault() {}

    static String explain(String message) {
        String bare = CODE.matcher(message).replaceFirst("");
        return "is not as version %s of the format says: %s If a newer program made the file, update this one; else correct it here"
                .formatted(Format.VERSION, NAMESPACE.matcher(bare).replaceAll(""));
    }
}
