// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * An abbreviation in capitals is explained: in the record, in or before brackets, or as an alias in
 * the register. Abbreviations that everybody knows, and Roman numerals, are not asked. Each is
 * reported once.
 */
final class ExplainedAbbreviationRule extends CatalogueRule {

    private static final Pattern ABBREVIATION =
            Pattern.compile("(?<![\\p{L}\\d-])[A-ZÅÄÖ]{2,6}(?![\\p{L}\\d])");
    private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]+");
    private static final Set<String> COMMON =
            Set.of(
                    "AB", "EU", "FN", "GDPR", "HR", "ID", "IT", "KL", "OK", "OSL", "PDF", "PM",
                    "SFS", "TF", "TV", "USA", "XX", "XXX", "TBD", "TBA");

    @Override
    public void check(Subject subject, Findings findings) {
        KnownNames names = KnownNames.of(subject);
        List<Place<String>> all = Wordings.in(subject);
        Set<String> explained = new HashSet<>();
        for (Place<String> words : all) {
            Matcher each = ABBREVIATION.matcher(words.value());
            while (each.find()) {
                if (isExplained(words.value(), each)) {
                    explained.add(each.group());
                }
            }
        }
        Set<String> seen = new HashSet<>();
        for (Place<String> words : all) {
            Matcher each = ABBREVIATION.matcher(words.value());
            while (each.find()) {
                String found = each.group();
                if (seen.add(found) && isAsked(found, names) && !explained.contains(found)) {
                    findings.add(words, found);
                }
            }
        }
    }

    private static boolean isAsked(String found, KnownNames names) {
        return !COMMON.contains(found)
                && !ROMAN.matcher(found).matches()
                && !names.isRegistered(found);
    }

    /** In brackets, as {@code "vårdsamverkan (VVG)"}, or before them. */
    private static boolean isExplained(String words, Matcher each) {
        boolean within =
                each.start() > 0
                        && words.charAt(each.start() - 1) == '('
                        && each.end() < words.length()
                        && words.charAt(each.end()) == ')';
        return within || words.startsWith(" (", each.end());
    }
}
