// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.util.List;
import java.util.Optional;

/**
 * Codes of organisations with their kind before them, as {@code ORG:2120000001}. The kinds are
 * those that implementers of FGS use.
 */
final class IdentificationCode {

    private static final List<String> KINDS =
            List.of("ORG", "VAT", "DUNS", "HSA", "Local", "URI", "OTHER");

    private static final int LENGTH = 10;

    private IdentificationCode() {}

    /**
     * Reads a code; a Swedish organisation number ({@code ORG}) is checked and loses its dash and
     * century.
     *
     * @param value kind and code; empty if there is none
     * @return the code as packages hold it
     * @throws IllegalArgumentException if the kind is unknown or the number cannot be right
     */
    static Optional<String> of(String value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        int colon = value.indexOf(':');
        if (colon < 0 || !KINDS.contains(value.substring(0, colon)) || !value.matches("\\S+")) {
            throw new IllegalArgumentException(
                    "a code has its kind before a colon, as ORG:2120000001; kinds are %s; got \"%s\""
                            .formatted(String.join(", ", KINDS), value));
        }
        SettingText.require(value, "code");
        String kind = value.substring(0, colon);
        String code = value.substring(colon + 1);
        if (code.isEmpty()) {
            throw new IllegalArgumentException(
                    "nothing stands after the colon in \"" + value + "\"");
        }
        return Optional.of(kind + ":" + (kind.equals("ORG") ? organisation(code) : code));
    }

    /** Ten digits, the third at least 2, the last a check digit (Luhn). */
    private static String organisation(String written) {
        String digits = written.replaceFirst("^16(?=\\d{6}-?\\d{4}$)", "").replace("-", "");
        if (!digits.matches("\\d{10}")) {
            throw new IllegalArgumentException(
                    "an organisation number has ten digits, as 212000-0001, got \"%s\""
                            .formatted(written));
        }
        if (digits.charAt(2) < '2') {
            throw new IllegalArgumentException(
                    "the third digit of an organisation number is 2 or more, got \"%s\": is it a personal identity number?"
                            .formatted(written));
        }
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            int product = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        int check = (10 - sum % 10) % 10;
        if (digits.charAt(LENGTH - 1) - '0' != check) {
            throw new IllegalArgumentException(
                    "the organisation number \"%s\" has a wrong check digit: after the first nine comes %d"
                            .formatted(written, check));
        }
        return digits;
    }
}
