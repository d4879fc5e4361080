// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.ArrayList;
import java.util.List;
import org.openminutes.model.Place;
import org.openminutes.model.Text;
import org.openminutes.validation.Subject;

/** The words of a record that a reader sees, each once. */
final class Wordings {

    private static final String FACT = ".fact";

    private final List<Place<String>> words;

    private Wordings(Subject subject) {
        words = find(subject);
    }

    /**
     * Every text and every free string with its place: no ids, no checksums, no names of files, not
     * the words of restated facts, which stand elsewhere, and no names, dates and numbers as
     * written, which stand in a text or in a list.
     */
    static List<Place<String>> in(Subject subject) {
        return subject.derived(Wordings.class, Wordings::new).words;
    }

    private static List<Place<String>> find(Subject subject) {
        List<Place<String>> words = new ArrayList<>();
        for (Place<Text> text : subject.all(Text.class)) {
            if (!text.path().contains(FACT)) {
                words.add(new Place<>(text.path(), text.item(), text.value().plain()));
            }
        }
        for (Place<String> string : subject.all(String.class)) {
            if (isFree(string.path())) {
                words.add(string);
            }
        }
        return words;
    }

    private static boolean isFree(String path) {
        String last = path.substring(path.lastIndexOf('.') + 1);
        return switch (last) {
            case "text", "asWritten", "sha256", "contentHash", "signatureRef" -> false;
            case "fileName", "mediaType", "party" -> false;
            default -> !path.contains(FACT);
        };
    }
}
