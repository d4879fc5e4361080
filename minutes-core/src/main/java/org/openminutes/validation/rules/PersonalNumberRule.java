// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * No personal identity number (<i>personnummer, samordningsnummer</i>) stands in the words: a day
 * of birth, a serial number and a right check digit. Ten digits that begin with 0 and have no sign
 * between are taken for a telephone number.
 */
final class PersonalNumberRule extends CatalogueRule {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\d-])(?:18|19|20)?(\\d\\d)(0[1-9]|1[0-2])([0-3]\\d|[6-9]\\d)"
                            + "([-+ ]?)(\\d{4})(?![\\d-])");

    @Override
    public void check(Subject subject, Findings findings) {
        for (Place<String> words : Wordings.holding(subject, "0123456789")) {
            if (hasSixDigits(words.value()) && hasNumber(words.value())) {
                findings.add(words);
            }
        }
    }

    /** Whether six digits stand together, as a day of birth. */
    private static boolean hasSixDigits(String words) {
        int together = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            together = c >= '0' && c <= '9' ? together + 1 : 0;
            if (together == 6) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasNumber(String words) {
        Matcher number = NUMBER.matcher(words);
        while (number.find()) {
            String ten = number.group(1) + number.group(2) + number.group(3) + number.group(5);
            boolean telephone =
                    number.group(4).isEmpty()
                            && number.group().length() == 10
                            && ten.startsWith("0");
            if (!telephone && isDay(Integer.parseInt(number.group(3))) && isChecked(ten)) {
                return true;
            }
        }
        return false;
    }

    /** A day of the month, or one with the 60 more of a coordination number. */
    private static boolean isDay(int day) {
        return (day >= 1 && day <= 31) || (day >= 61 && day <= 91);
    }

    /** Whether the last of ten digits is the check digit of the others, after Luhn. */
    private static boolean isChecked(String ten) {
        int sum = 0;
        for (int i = 0; i < ten.length(); i++) {
            int digit = (ten.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += digit / 10 + digit % 10;
        }
        return sum % 10 == 0;
    }
}
