// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.Locale;
import java.util.Optional;
import org.openminutes.language.Phrase;
import org.openminutes.language.Phrases;
import org.openminutes.model.AgendaItem.Purpose;

/** Tells by its title what an item is for. */
final class Purposes {

    private static final int SHORT = 60;

    private Purposes() {}

    static Optional<Purpose> of(String title) {
        String words = title.strip().toLowerCase(Locale.ROOT);
        Optional<String> whole = Phrases.swedish().exactly("purpose", bare(words));
        if (whole.isPresent()) {
            return whole.map(Purpose::valueOf);
        }
        if (words.length() > SHORT) {
            return Optional.empty();
        }
        return Phrases.swedish().of("purpose").stream()
                .filter(phrase -> begins(phrase, words))
                .findFirst()
                .map(Phrase::value)
                .map(Purpose::valueOf);
    }

    private static boolean begins(Phrase phrase, String words) {
        boolean several = phrase.words().indexOf(' ') > 0;
        return several
                ? phrase.indexIn(words, 0) >= 0
                : words.startsWith(phrase.words() + " ") && !isHeadOfMatter(phrase);
    }

    /** Single words such as "information" begin the titles of matters too. */
    private static boolean isHeadOfMatter(Phrase phrase) {
        Purpose purpose = Purpose.valueOf(phrase.value());
        return purpose == Purpose.INFORMATION
                || purpose == Purpose.DIALOGUE
                || purpose == Purpose.DECISION
                || purpose == Purpose.OPENING
                || purpose == Purpose.AGENDA_APPROVAL;
    }

    private static String bare(String words) {
        String end = words;
        while (!end.isEmpty() && ".:".indexOf(end.charAt(end.length() - 1)) >= 0) {
            end = end.substring(0, end.length() - 1);
        }
        return end.strip();
    }
}
