// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openminutes.language.Names;
import org.openminutes.model.Clause;
import org.openminutes.model.Narrative;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * A document is called one thing in an item. Where a clause and the text before it share three
 * words, but for a capital first, then have one word a slip apart, then share three again, they
 * probably mean one title. Inflected forms of one word are no slip.
 */
final class OneTitleRule extends CatalogueRule {

    private static final int AROUND = 3;

    @Override
    public void check(Subject subject, Findings findings) {
        Map<String, List<Place<Narrative>>> narratives = Items.group(subject, Narrative.class);
        Items.group(subject, Clause.class)
                .forEach(
                        (item, clauses) -> {
                            List<String> told =
                                    narratives.getOrDefault(item, List.of()).stream()
                                            .map(narrative -> narrative.value().text().plain())
                                            .toList();
                            clauses.forEach(clause -> check(clause, told, findings));
                        });
    }

    private static void check(Place<Clause> clause, List<String> told, Findings findings) {
        if (told.isEmpty()) {
            return;
        }
        String[] words = clause.value().text().plain().strip().split("\\s+");
        for (int i = AROUND; i + AROUND < words.length; i++) {
            String own = words[i];
            String before = joined(words, i - AROUND, i) + " ";
            String after = joined(words, i + 1, i + 1 + AROUND);
            Optional<Told> other = find(told, before, bare(" " + after));
            if (other.isPresent() && isSlip(other.get().middle, own)) {
                findings.add(clause, other.get().all, before + own + " " + after);
                return;
            }
        }
    }

    /**
     * Seven words of the running text.
     *
     * @param all the seven
     * @param middle the fourth
     */
    private record Told(String all, String middle) {}

    /** The first place where one word stands between those before and those after. */
    private static Optional<Told> find(List<String> told, String before, String after) {
        String but = before.substring(1);
        for (String text : told) {
            for (int at = text.indexOf(but, 1); at >= 0; at = text.indexOf(but, at + 1)) {
                int start = at + but.length();
                int end = text.indexOf(' ', start);
                if (end > start && text.startsWith(after, end)) {
                    String all = text.substring(at - 1, end + after.length());
                    return Optional.of(new Told(all, text.substring(start, end)));
                }
            }
        }
        return Optional.empty();
    }

    private static String joined(String[] words, int from, int to) {
        return String.join(" ", Arrays.copyOfRange(words, from, to));
    }

    /** Without the stop or comma at the end. */
    private static String bare(String words) {
        int end = words.length();
        while (end > 1 && !Character.isLetterOrDigit(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(0, end);
    }

    private static boolean isSlip(String told, String clause) {
        String one = Names.fold(told);
        String other = Names.fold(clause);
        return !one.startsWith(other)
                && !other.startsWith(one)
                && Names.isNear("xx " + told, "xx " + clause);
    }
}
