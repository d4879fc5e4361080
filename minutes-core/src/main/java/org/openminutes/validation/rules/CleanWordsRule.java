// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * No residue of a conversion is left in the words: bookmarks, marks of emphasis, marks of headings,
 * soft hyphens. An importer takes away what it knows, and reports it under this rule too.
 */
final class CleanWordsRule extends CatalogueRule {

    private static final List<String> SIGNS =
            List.of("*", "#", "[bookmark", "\u00AD", "\uFEFF", "\uFFFC", "\uFFFD", "Fel!");
    private static final Pattern RESIDUE =
            Pattern.compile(
                    "\\[bookmark:[^\\]\\n]{0,80}]?|\\*{2,}|^\\*(?=\\S)|(?<=\\S)\\*$|^#{1,6}(?= )"
                            + "|[\\u00AD\\uFEFF\\uFFFC\\uFFFD]|Fel! (?:Bokmärket|Hittar)");

    @Override
    public void check(Subject subject, Findings findings) {
        for (Place<String> words : Wordings.holding(subject, "*#[!\u00AD")) {
            if (holdsSign(words.value())) {
                Matcher residue = RESIDUE.matcher(words.value());
                if (residue.find()) {
                    findings.add(words, visible(residue.group()));
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

    private static String visible(String residue) {
        return residue.length() == 1 && residue.charAt(0) > '~'
                ? "U+%04X".formatted((int) residue.charAt(0))
                : residue;
    }
}
