// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
    private static final Pattern BLANKS = Pattern.compile("\\s+");

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
        String words = evenly(clause.value().text().plain().strip());
        int[] starts = starts(words);
        for (int i = AROUND; i + AROUND + 1 < starts.length; i++) {
            Optional<Told> other = find(told, words, starts, i);
            if (other.isPresent()
                    && isSlip(other.get().middle, words.substring(starts[i], starts[i + 1] - 1))) {
                findings.add(
                        clause,
                        other.get().all,
                        words.substring(starts[i - AROUND], starts[i + AROUND + 1] - 1));
                return;
            }
        }
    }

    /** The words with one space between each two. */
    private static String evenly(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c) && (c != ' ' || words.charAt(i + 1) == ' ')) {
                return BLANKS.matcher(words).replaceAll(" ");
            }
        }
        return words;
    }

    /** Where each word begins, and where one after the last would. */
    private static int[] starts(String words) {
        int[] starts = new int[words.length() + 2];
        int count = 1;
        for (int i = words.indexOf(' '); i >= 0; i = words.indexOf(' ', i + 1)) {
            starts[count++] = i + 1;
        }
        starts[count++] = words.length() + 1;
        return Arrays.copyOf(starts, count);
    }

    /**
     * Seven words of the running text.
     *
     * @param all the seven
     * @param middle the fourth
     */
    private record Told(String all, String middle) {}

    /** The first place where one word stands between those before and those after word i. */
    private static Optional<Told> find(List<String> told, String words, int[] starts, int i) {
        String but = words.substring(starts[i - AROUND] + 1, starts[i]);
        for (String text : told) {
            for (int at = text.indexOf(but, 1); at >= 0; at = text.indexOf(but, at + 1)) {
                int start = at + but.length();
                int end = text.indexOf(' ', start);
                String after = bare(words.substring(starts[i + 1] - 1, starts[i + 1 + AROUND] - 1));
                if (end > start && text.startsWith(after, end)) {
                    String all = text.substring(at - 1, end + after.length());
                    return Optional.of(new Told(all, text.substring(start, end)));
                }
            }
        }
        return Optional.empty();
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
