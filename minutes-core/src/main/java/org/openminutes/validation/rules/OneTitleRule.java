// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openminutes.language.Names;
import org.openminutes.model.Clause;
import org.openminutes.model.Narrative;
import org.openminutes.model.Place;
import org.openminutes.model.Text;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * A document is called one thing in an item. Where a clause and the text before it share three
 * words, then have one word a slip apart, then share three again, they probably mean one title.
 * Inflected forms of one word are no slip.
 */
final class OneTitleRule extends CatalogueRule {

    private static final int AROUND = 3;

    @Override
    public void check(Subject subject, Findings findings) {
        Map<String, List<Place<Narrative>>> narratives = Items.group(subject, Narrative.class);
        Items.group(subject, Clause.class)
                .forEach(
                        (item, clauses) -> {
                            Map<String, String[]> told =
                                    windows(narratives.getOrDefault(item, List.of()));
                            clauses.forEach(clause -> check(clause, told, findings));
                        });
    }

    private static void check(Place<Clause> clause, Map<String, String[]> told, Findings findings) {
        String[] words = words(clause.value().text());
        for (int i = AROUND; i + AROUND < words.length; i++) {
            String[] other = told.get(key(words, i));
            if (other != null && isSlip(other[AROUND], words[i])) {
                findings.add(
                        clause,
                        String.join(" ", other),
                        String.join(" ", Arrays.copyOfRange(words, i - AROUND, i + AROUND + 1)));
                return;
            }
        }
    }

    /** Seven words in a row by the six around the middle one, of the item's running text. */
    private static Map<String, String[]> windows(List<Place<Narrative>> narratives) {
        Map<String, String[]> windows = new HashMap<>();
        for (Place<Narrative> narrative : narratives) {
            String[] words = words(narrative.value().text());
            for (int i = AROUND; i + AROUND < words.length; i++) {
                windows.putIfAbsent(
                        key(words, i), Arrays.copyOfRange(words, i - AROUND, i + AROUND + 1));
            }
        }
        return windows;
    }

    private static String key(String[] words, int middle) {
        StringBuilder key = new StringBuilder();
        for (int i = middle - AROUND; i <= middle + AROUND; i++) {
            key.append(i == middle ? "" : Names.fold(words[i])).append(' ');
        }
        return key.toString();
    }

    private static boolean isSlip(String told, String clause) {
        String one = Names.fold(told);
        String other = Names.fold(clause);
        return !one.startsWith(other)
                && !other.startsWith(one)
                && Names.isNear("xx " + told, "xx " + clause);
    }

    private static String[] words(Text text) {
        return text.plain().strip().split("\\s+");
    }
}
