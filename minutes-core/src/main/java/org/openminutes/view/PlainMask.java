// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.model.Minutes;
import org.openminutes.model.Place;
import org.openminutes.model.Places;
import org.openminutes.model.Text;
import org.openminutes.model.Visibility;

/**
 * Masks words in texts that carry no visibility of their own, as titles, sub-headings and notes:
 * what is hidden somewhere in the running text, and open nowhere in it, is hidden there too.
 */
final class PlainMask {

    /** Shorter words would be found everywhere. */
    private static final int SHORTEST = 3;

    private final Map<Pattern, String> marks = new LinkedHashMap<>();

    PlainMask(Minutes minutes, Hidden hidden, Wording wording) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Place<?> place : Places.in(minutes)) {
            if (place.value() instanceof Text.Span span
                    && !(span.visibility() instanceof Visibility.Open)) {
                String text = span.text().replaceAll("^[\\s\\p{Punct}]+|[\\s\\p{Punct}]+$", "");
                if (text.length() >= SHORTEST && hidden.hides(text)) {
                    words.putIfAbsent(text, mark(span.visibility(), wording));
                }
            }
        }
        words.forEach((text, mark) -> marks.put(pattern(text), mark));
    }

    private static String mark(Visibility visibility, Wording wording) {
        return visibility instanceof Visibility.Confidential confidential
                ? WordMask.mark(confidential, wording)
                : "[" + wording.word("internalText") + "]";
    }

    /** The words whole, whatever the case and the blanks between them. */
    private static Pattern pattern(String text) {
        StringBuilder words = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            words.append(words.isEmpty() ? "" : "\\s+").append(Pattern.quote(word));
        }
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    String of(String text) {
        String open = text;
        for (Map.Entry<Pattern, String> mark : marks.entrySet()) {
            open =
                    mark.getKey()
                            .matcher(open)
                            .replaceAll(Matcher.quoteReplacement(mark.getValue()));
        }
        return open;
    }

    Optional<String> of(Optional<String> text) {
        return text.map(this::of);
    }
}
