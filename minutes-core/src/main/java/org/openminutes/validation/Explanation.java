// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation;

import java.util.Locale;
import org.openminutes.internal.Require;

/**
 * What a rule is for, told to whoever must mend what it found.
 *
 * @param conditionSv when it finds something, in Swedish
 * @param whySv why that matters, in Swedish
 * @param whyEn why that matters, in English
 * @param example words in which it finds something; in the language of records, Swedish
 * @param mendSv what to do, in Swedish
 * @param mendEn what to do, in English
 */
public record Explanation(
        String conditionSv,
        String whySv,
        String whyEn,
        String example,
        String mendSv,
        String mendEn) {

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if one is blank
     */
    public Explanation {
        Require.text(conditionSv, "Swedish condition of a rule");
        Require.text(whySv, "Swedish reason of a rule");
        Require.text(whyEn, "English reason of a rule");
        Require.text(example, "example of a rule");
        Require.text(mendSv, "Swedish advice of a rule");
        Require.text(mendEn, "English advice of a rule");
    }

    /**
     * Why it matters.
     *
     * @param locale the language
     * @return Swedish if {@code locale} is, else English
     */
    public String why(Locale locale) {
        return locale.getLanguage().equals("sv") ? whySv : whyEn;
    }

    /**
     * What to do.
     *
     * @param locale the language
     * @return Swedish if {@code locale} is, else English
     */
    public String mend(Locale locale) {
        return locale.getLanguage().equals("sv") ? mendSv : mendEn;
    }
}
