// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** No e-mail address and no telephone number stands in the edition for the web. */
final class NoContactsRule extends CatalogueRule {

    private static final Pattern CONTACT =
            Pattern.compile(
                    "[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63})+"
                            + "|(?<![\\d-])(?:\\+46 ?|0)\\d{1,3}[ -]\\d{2,3}(?: ?\\d{2}){1,3}(?![\\d-])");

    @Override
    public void check(Subject subject, Findings findings) {
        for (Place<String> words : Wordings.in(subject)) {
            if (words.value().indexOf('@') >= 0
                    || words.value().indexOf('0') >= 0
                    || words.value().indexOf('+') >= 0) {
                Matcher contact = CONTACT.matcher(words.value());
                if (contact.find()) {
                    findings.add(words, contact.group());
                }
            }
        }
    }
}
