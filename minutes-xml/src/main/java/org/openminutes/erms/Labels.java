// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openminutes.view.Wording;

/**
 * A text of ours read back: paragraphs, then details as {@code label: value}.
 *
 * @param words the lines that are no details
 * @param values the details, by their key in {@link Wording}
 */
record Labels(List<String> words, Map<String, String> values) {

    /**
     * Divides a text.
     *
     * @param text lines
     * @param keys of the labels to look for; other lines are words
     */
    static Labels of(String text, Wording wording, String... keys) {
        Labels labels = new Labels(new ArrayList<>(), new LinkedHashMap<>());
        for (String line : text.lines().toList()) {
            Optional<String> key =
                    Arrays.stream(keys)
                            .filter(k -> !labels.values.containsKey(k))
                            .filter(k -> line.startsWith(wording.word(k) + ": "))
                            .findFirst();
            if (key.isPresent()) {
                String value = line.substring(wording.word(key.get()).length() + 2).strip();
                labels.values.put(key.get(), value);
            } else if (!line.isBlank()) {
                labels.words.add(line.strip());
            }
        }
        return labels;
    }

    Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** All words, a line each; absent if there are none. */
    Optional<String> whole() {
        return Optional.of(String.join("\n", words)).filter(text -> !text.isEmpty());
    }

    /** The constant a word stands for. */
    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word, Wording wording) {
        String wanted = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> wording.word(c).toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }
}
