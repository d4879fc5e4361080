// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.openminutes.language.Spot;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * An abbreviation in capitals is explained: in the record, in or before brackets, or as an alias in
 * the register. Abbreviations that everybody knows, and Roman numerals, are not asked. Each is
 * reported once.
 */
final class ExplainedAbbreviationRule extends CatalogueRule {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;
    private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]+");
    private static final Set<String> COMMON =
            Set.of(
                    "AB", "EU", "FN", "GDPR", "HR", "ID", "IT", "KL", "OK", "OSL", "PDF", "PM",
                    "SFS", "TF", "TV", "USA", "XX", "XXX", "TBD", "TBA");

    @Override
    public void check(Subject subject, Findings findings) {
        KnownNames names = KnownNames.of(subject);
        Set<String> explained = new HashSet<>();
        Map<String, Place<String>> first = new LinkedHashMap<>();
        for (Place<String> words : Wordings.in(subject)) {
            for (Spot<String> each : abbreviations(words.value())) {
                first.putIfAbsent(each.value(), words);
                if (isExplained(words.value(), each)) {
                    explained.add(each.value());
                }
            }
        }
        first.forEach(
                (found, words) -> {
                    if (isAsked(found, names) && !explained.contains(found)) {
                        findings.add(words, found);
                    }
                });
    }

    /** Words of two to six capitals and nothing else; no letter, digit or hyphen before them. */
    private static List<Spot<String>> abbreviations(String words) {
        List<Spot<String>> found = List.of();
        int i = 0;
        while (i < words.length()) {
            int start = i;
            while (i < words.length() && isCapital(words.charAt(i))) {
                i++;
            }
            if (i - start >= SHORTEST && i - start <= LONGEST && standsAlone(words, start, i)) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(new Spot<>(words.substring(start, i), start, i));
            }
            i++;
        }
        return found;
    }

    private static boolean isCapital(char c) {
        return (c >= 'A' && c <= 'Z') || c == 'Å' || c == 'Ä' || c == 'Ö';
    }

    private static boolean standsAlone(String words, int start, int end) {
        return (start == 0
                        || (words.charAt(start - 1) != '-'
                                && !Character.isLetterOrDigit(words.codePointBefore(start))))
                && (end == words.length() || !Character.isLetterOrDigit(words.codePointAt(end)));
    }

    private static boolean isAsked(String found, KnownNames names) {
        return !COMMON.contains(found)
                && !ROMAN.matcher(found).matches()
                && !names.isRegistered(found);
    }

    /** In brackets, as {@code "vårdsamverkan (VVG)"}, or before them. */
    private static boolean isExplained(String words, Spot<String> each) {
        boolean within =
                each.start() > 0
                        && words.charAt(each.start() - 1) == '('
                        && each.end() < words.length()
                        && words.charAt(each.end()) == ')';
        return within || words.startsWith(" (", each.end());
    }
}
