// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Paths as URLs hold them. */
final class UrlPath {

    private static final String PLAIN = "-._~/";

    private UrlPath() {}

    /**
     * Encodes all but letters, digits and {@code - . _ ~ /} of ASCII as UTF-8 with percent signs;
     * {@code +} too, which some readers take for a blank.
     */
    static String of(String path) {
        StringBuilder url = new StringBuilder();
        for (byte b : path.getBytes(UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean isPlain =
                    (c >= 'a' && c <= 'z')
                            || (c >= 'A' && c <= 'Z')
                            || (c >= '0' && c <= '9')
                            || PLAIN.indexOf(c) >= 0;
            if (isPlain) {
                url.append(c);
            } else {
                url.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
                url.append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return url.toString();
    }
}
