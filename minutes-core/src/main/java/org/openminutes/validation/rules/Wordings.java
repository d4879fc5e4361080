// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openminutes.model.Place;
import org.openminutes.model.Text;
import org.openminutes.validation.Subject;

/** The words of a record that a reader sees, each once. */
final class Wordings {

    private static final String FACT = ".fact";

    private final List<Place<String>> words;
    private final List<Signs> signs = new ArrayList<>();
    private final Map<String, List<Place<String>>> holding = new HashMap<>();

    private Wordings(Subject subject) {
        words = find(subject);
        words.forEach(each -> signs.add(Signs.of(each.value())));
    }

    /**
     * Every text and every free string with its place: no ids, no checksums, no names of files, not
     * the words of restated facts, which stand elsewhere, and no names, dates and numbers as
     * written, which stand in a text or in a list.
     */
    static List<Place<String>> in(Subject subject) {
        return subject.derived(Wordings.class, Wordings::new).words;
    }

    /**
     * Those of {@link #in} that hold at least one of some signs; each text is looked through once
     * for all rules.
     *
     * @param subject the record
     * @param any signs of ASCII; one beyond stands for all beyond that are no letters
     */
    static List<Place<String>> holding(Subject subject, String any) {
        Wordings all = subject.derived(Wordings.class, Wordings::new);
        return all.holding.computeIfAbsent(any, all::select);
    }

    private List<Place<String>> select(String any) {
        Signs sought = Signs.of(any);
        List<Place<String>> result = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (signs.get(i).meets(sought)) {
                result.add(words.get(i));
            }
        }
        return result;
    }

    private static List<Place<String>> find(Subject subject) {
        List<Place<String>> words = new ArrayList<>();
        for (Place<Text> text : subject.all(Text.class)) {
            if (!text.path().contains(FACT)) {
                words.add(new Place<>(text.path(), text.item(), text.value().plain()));
            }
        }
        for (Place<String> string : subject.all(String.class)) {
            if (!string.path().endsWith(".asWritten")
                    && !string.path().endsWith(".text")
                    && isFree(string.path())) {
                words.add(string);
            }
        }
        return words;
    }

    private static boolean isFree(String path) {
        String last = path.substring(path.lastIndexOf('.') + 1);
        return switch (last) {
            case "sha256", "contentHash", "signatureRef" -> false;
            case "fileName", "mediaType", "party" -> false;
            default -> !path.contains(FACT);
        };
    }
}
