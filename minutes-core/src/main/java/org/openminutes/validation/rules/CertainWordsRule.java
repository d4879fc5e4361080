// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** No mark of uncertainty and no placeholder is left in the words. */
final class CertainWordsRule extends CatalogueRule {

    private static final Pattern MARK =
            Pattern.compile(
                    "\\S{0,20} ?\\?{2,}|\\bX{2,}\\b|\\bx{3,}\\b|\\bT\\.?B\\.?[AD]\\b|_{3,}"
                            + "|\\[ ?(?:\\.{3}|…) ?]|<[^<>\\n]{1,40}>");

    @Override
    public void check(Subject subject, Findings findings) {
        for (Place<String> words : Wordings.in(subject)) {
            Matcher mark = MARK.matcher(words.value());
            if (mark.find()) {
                findings.add(words, mark.group().strip());
            }
        }
    }
}
