// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** No e-mail address and no telephone number stands in the edition for the web. */
final class NoContactsRule extends CatalogueRule {

    private static final Pattern ADDRESS =
            Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63})+");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?:\\+46 ?|(?<![\\d-])0)\\d{1,3}[ -]\\d{2,3}(?: ?\\d{2}){1,3}(?![\\d-])");

    @Override
    public void check(Subject subject, Findings findings) {
        for (Place<String> words : Wordings.holding(subject, "@0+")) {
            Matcher address = ADDRESS.matcher(words.value());
            Matcher number = NUMBER.matcher(words.value());
            if (words.value().indexOf('@') >= 0 && address.find()) {
                findings.add(words, address.group());
            } else if (mayHoldNumber(words.value()) && number.find()) {
                findings.add(words, number.group());
            }
        }
    }

    /** Whether a number begins as those of telephones do. */
    private static boolean mayHoldNumber(String words) {
        boolean within = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '+' || (c == '0' && !within)) {
                return true;
            }
            within = c == '-' || (c >= '0' && c <= '9');
        }
        return false;
    }
}
