// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

/** The texts that settings hold. */
final class SettingText {

    private SettingText() {}

    /**
     * A text an XML document can carry.
     *
     * @param value the text
     * @param what it is for, for the message
     * @return the text
     * @throws IllegalArgumentException if it is blank or has control characters
     */
    static String require(String value, String what) {
        boolean isBad =
                value.isBlank()
                        || value.codePoints()
                                .anyMatch(
                                        c ->
                                                Character.isISOControl(c)
                                                        || Character.getType(c)
                                                                == Character.SURROGATE
                                                        || (c & 0xFFFF) >= 0xFFFE);
        if (isBad) {
            throw new IllegalArgumentException(
                    "%s must have a text of one line without control characters, got \"%s\""
                            .formatted(what, value));
        }
        return value;
    }
}
