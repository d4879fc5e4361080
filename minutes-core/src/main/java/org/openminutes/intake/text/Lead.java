// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openminutes.language.Phrase;
import org.openminutes.language.Phrases;

/**
 * A line that begins a conclusion without a label, with its clauses in the paragraphs after it:
 * <i>Direktionen beslutar</i>, then <i>att godkänna rapporten</i>.
 */
final class Lead {

    private static final int LONGEST = 220;
    private static final Pattern CLAUSE =
            Pattern.compile("(?U)(?:samt |och |dels )?att\\b.*", Pattern.DOTALL);
    private static final Pattern MOTION = Pattern.compile("(?iU).{2,80}?\\b(?:yrkar|yrkade)\\b.*");

    private Lead() {}

    /** What the line at {@code i} begins; nothing if it is no such line. */
    static Optional<LabelKind> at(List<Paragraph> all, int i) {
        String words = all.get(i).body().plain();
        boolean open =
                words.length() <= LONGEST
                        && i + 1 < all.size()
                        && !words.endsWith(".")
                        && holdsOn(words, all.get(i + 1));
        if (!open) {
            return Optional.empty();
        }
        if (MOTION.matcher(words).matches()) {
            return Optional.of(LabelKind.MOTION);
        }
        int decides = first("decides", words);
        int proposes = Math.max(first("propose", words), first("recommend", words));
        if (decides < 0 && proposes < 0) {
            return Optional.empty();
        }
        boolean proposed = proposes >= 0 && (decides < 0 || proposes < decides);
        return Optional.of(proposed ? LabelKind.PROPOSAL : LabelKind.POSITION);
    }

    private static boolean holdsOn(String words, Paragraph next) {
        String after = next.body().plain();
        boolean clauses = CLAUSE.matcher(after).matches();
        boolean points = next.isPoint() && (words.endsWith(":") || words.endsWith(" att"));
        return clauses || points;
    }

    private static int first(String kind, String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return Phrases.swedish().of(kind).stream()
                .mapToInt((Phrase phrase) -> phrase.indexIn(lower, 0))
                .filter(at -> at >= 0)
                .min()
                .orElse(-1);
    }
}
