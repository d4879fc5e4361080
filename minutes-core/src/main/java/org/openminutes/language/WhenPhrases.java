// SPDX-License-Identifier: Apache-2.0
package org.openminutes.language;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The days that phrases tell, such as {@code "nästa möte"}, for {@link DateForm}. */
final class WhenPhrases {

    private WhenPhrases() {}

    /** One pattern for all, the longest first. */
    static String pattern() {
        return Phrases.swedish().of("when").stream()
                .map(Phrase::words)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.joining("|"));
    }

    /** The longest word of each phrase but for the words for a meeting, which are everywhere. */
    static List<String> cues() {
        return Phrases.swedish().of("when").stream()
                .map(Phrase::words)
                .map(WhenPhrases::rarest)
                .distinct()
                .toList();
    }

    /** The first word of each phrase. */
    static List<String> beginnings() {
        return Phrases.swedish().of("when").stream()
                .map(phrase -> phrase.words().split(" ", 2)[0])
                .distinct()
                .toList();
    }

    private static String rarest(String phrase) {
        return Arrays.stream(phrase.split(" "))
                .filter(word -> !word.startsWith("möte") && !word.startsWith("sammanträde"))
                .max(Comparator.comparingInt(String::length))
                .orElse(phrase);
    }
}
