// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openminutes.language.Phrase;
import org.openminutes.language.Phrases;
import org.openminutes.model.Presence.Gap;

/** Tells from the words at a name that somebody took part in a part of the meeting only. */
final class Gaps {

    private static final String ITEM =
            "(?:§§? ?\\d|(?:punkt(?:en|erna)?|p\\.?|ärende(?:na|t)?|paragraf(?:erna)?|pkt\\.?) ?\\d)";
    private static final String CLOCK = "(?:kl(?:ockan)?\\.? ?)?\\d{1,2}[:.]\\d{2}";
    private static final Pattern NOT =
            Pattern.compile(
                    "(?iU)(?:ej|inte|utom|frånvarande|deltog (?:ej|inte)(?: i)?)\\b.{0,20}?"
                            + ITEM
                            + ".*");
    private static final Pattern ONLY =
            Pattern.compile(
                    "(?iU)(?:endast |bara |del av |under |vid |deltog |närvarande |för |§|punkt|p\\.|p |ärende|pkt).*?"
                            + "(?:"
                            + ITEM
                            + "|§).*|"
                            + ITEM
                            + ".*");
    private static final Pattern UNTIL =
            Pattern.compile(
                    "(?iU)(?:till(?: och med)?|t\\.?o\\.?m\\.?|t o m|fram till|lämnade|gick|avvek)\\b.{0,30}?(?:"
                            + ITEM
                            + "|"
                            + CLOCK
                            + "|kl\\.? ?\\d).*");
    private static final Pattern FROM =
            Pattern.compile(
                    "(?iU)(?:från(?: och med)?|fr\\.?o\\.?m\\.?|fr o m|anslöt|kom|anlände|efter)\\b.{0,30}?(?:"
                            + ITEM
                            + "|"
                            + CLOCK
                            + "|kl\\.? ?\\d).*");

    private Gaps() {}

    /** The gap some words at a name tell of. */
    static Optional<Gap> of(String words) {
        return reason(words)
                .map(
                        reason ->
                                new Gap(
                                        reason,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(words)));
    }

    private static Optional<Gap.Reason> reason(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        for (Phrase phrase : Phrases.swedish().of("gap")) {
            if (lower.startsWith(phrase.words())
                    && (words.chars().anyMatch(Character::isDigit)
                            || phrase.words().indexOf(' ') > 0)) {
                return Optional.of(Gap.Reason.valueOf(phrase.value()));
            }
        }
        if (NOT.matcher(words).matches()) {
            return Optional.of(Gap.Reason.TEMPORARY);
        }
        if (UNTIL.matcher(words).matches()) {
            return Optional.of(Gap.Reason.EARLY_DEPARTURE);
        }
        if (FROM.matcher(words).matches()) {
            return Optional.of(Gap.Reason.LATE_ARRIVAL);
        }
        return ONLY.matcher(words).matches()
                ? Optional.of(Gap.Reason.ONLY_THESE_ITEMS)
                : Optional.empty();
    }
}
