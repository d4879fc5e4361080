// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** No mark of uncertainty and no placeholder is left in the words. */
final class CertainWordsRule extends CatalogueRule {

    private static final List<String> SIGNS =
            List.of("??", "XX", "xxx", "TB", "T.B", "___", "[", "<");
    private static final Pattern MARK =
            Pattern.compile(
                    "\\?{2,}|\\bX{2,}\\b|\\bx{3,}\\b|\\bT\\.?B\\.?[AD]\\b|_{3,}"
                            + "|\\[ ?(?:\\.{3}|…) ?]|<[^<>\\n]{1,40}>");

    @Override
    public void check(Subject subject, Findings findings) {
        for (Place<String> words : Wordings.holding(subject, "?XxT_[<")) {
            if (holdsSign(words.value())) {
                Matcher mark = MARK.matcher(words.value());
                if (mark.find()) {
                    findings.add(words, withWordBefore(words.value(), mark));
                }
            }
        }
    }

    private static boolean holdsSign(String words) {
        for (String sign : SIGNS) {
            if (words.contains(sign)) {
                return true;
            }
        }
        return false;
    }

    /** Question marks alone say little: the word they stand after goes with them. */
    private static String withWordBefore(String words, Matcher mark) {
        if (words.charAt(mark.start()) != '?') {
            return mark.group();
        }
        int from = words.substring(0, mark.start()).stripTrailing().lastIndexOf(' ') + 1;
        return words.substring(Math.max(from, mark.start() - 30), mark.end());
    }
}
