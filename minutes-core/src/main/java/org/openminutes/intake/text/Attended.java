// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.language.Phrase;
import org.openminutes.language.Phrases;
import org.openminutes.language.Sentences;
import org.openminutes.language.Spot;

/**
 * Sentences that tell who took part: <i>Vid mötet deltog Anna Ek och Bo Al. Carin Lo hade anmält
 * förhinder.</i>
 */
final class Attended {

    private static final int LONGEST = 2000;
    private static final Pattern MISSED =
            Pattern.compile(
                    "(?U)(.{3,200}?) (?:hade anmält förhinder|har anmält förhinder|anmälde förhinder|hade lämnat återbud|hade förhinder|kunde inte (?:delta|närvara)|deltog inte|var frånvarande)");
    private static final Pattern CAME =
            Pattern.compile("(?U)(.{3,600}?) (?:deltog|närvarade)(?: vid mötet| på mötet)?");

    private Attended() {}

    /**
     * A sentence read.
     *
     * @param kind as what they are told; empty if the sentence tells of something else
     * @param before how many characters stand before the names
     * @param names where the names end
     * @param sentence the sentence
     */
    record Found(Optional<LabelKind> kind, int before, int names, Spot<String> sentence) {}

    /** The sentences of a paragraph, if one of them tells who took part. */
    static List<Found> in(String words) {
        if (words.length() > LONGEST) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        for (Spot<String> sentence : Sentences.in(words)) {
            found.add(read(sentence));
        }
        boolean any = found.stream().anyMatch(one -> one.kind().isPresent());
        return any ? found : List.of();
    }

    private static Found read(Spot<String> sentence) {
        String words = sentence.value();
        String lower = words.toLowerCase(Locale.ROOT);
        Optional<Phrase> phrase =
                Phrases.swedish().of("attended").stream()
                        .filter(p -> lower.startsWith(p.words()) && p.indexIn(lower, 0) == 0)
                        .max(Comparator.comparingInt(p -> p.words().length()));
        int end = words.endsWith(".") ? words.length() - 1 : words.length();
        if (phrase.isPresent()) {
            int before = phrase.get().words().length();
            while (before < end && " :".indexOf(words.charAt(before)) >= 0) {
                before++;
            }
            if (PersonName.begins(words.substring(before))) {
                LabelKind kind = LabelKind.valueOf(phrase.get().value());
                return new Found(Optional.of(kind), before, end, sentence);
            }
        }
        Matcher missed = MISSED.matcher(words.substring(0, end));
        if (missed.matches() && PersonName.begins(words)) {
            return new Found(Optional.of(LabelKind.NOTIFIED), 0, missed.end(1), sentence);
        }
        Matcher came = CAME.matcher(words.substring(0, end));
        if (came.matches() && PersonName.begins(words)) {
            return new Found(Optional.of(LabelKind.PRESENT), 0, came.end(1), sentence);
        }
        return new Found(Optional.empty(), 0, end, sentence);
    }
}
