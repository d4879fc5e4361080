// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.language.Phrase;
import org.openminutes.language.Phrases;

/**
 * Understands headings of participants by their words: <i>Närvarande ej beslutande ersättare</i>,
 * <i>Deltagare från kommunerna</i>, <i>Fackliga representanter</i>.
 */
final class AttendeeLabels {

    private static final Pattern BLANKS = Pattern.compile("[\\s/&,()-]+");
    private static final Pattern SIDE =
            Pattern.compile("(?iU)(?:(.*?)\\s)?(?:för|från) (\\p{L}[^:;,]{1,50})");

    private AttendeeLabels() {}

    /**
     * A heading of participants.
     *
     * @param kind what they are
     * @param side whom they come from, if it says so
     */
    record Heading(LabelKind kind, Optional<String> side) {}

    /** What a heading says; empty if some of its words are not about taking part. */
    static Optional<Heading> of(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        boolean single = !BLANKS.matcher(words.strip()).find();
        if (single && !lower.contains("representant")) {
            // Words of one piece are labels only if the table of labels has them.
            return Optional.empty();
        }
        Optional<LabelKind> kind = kind(words);
        if (kind.isPresent()) {
            return kind.map(k -> new Heading(k, Optional.empty()));
        }
        if (!lower.contains("för ") && !lower.contains("från ")) {
            return Optional.empty();
        }
        Matcher side = SIDE.matcher(words.strip());
        if (!side.matches()) {
            return Optional.empty();
        }
        String before = side.group(1) == null ? "" : side.group(1);
        Optional<LabelKind> who =
                before.isBlank() && Attendees.isPrincipal(side.group(2))
                        ? Optional.of(LabelKind.PRESENT)
                        : kind(before);
        boolean place = kind(side.group(2)).isPresent();
        return place
                ? Optional.empty()
                : who.map(k -> new Heading(k, Optional.of(side.group(2).strip())));
    }

    private static Optional<LabelKind> kind(String words) {
        Set<LabelKind> found = EnumSet.noneOf(LabelKind.class);
        boolean not = false;
        boolean notPresent = false;
        for (String word : BLANKS.split(words.strip().toLowerCase(Locale.ROOT), -1)) {
            if (word.isEmpty()) {
                continue;
            }
            Optional<String> value = value(word);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            switch (value.get()) {
                case "NOT" -> not = true;
                case "" -> not &= word.equals("anmälda") || word.equals("anmält");
                default -> {
                    LabelKind kind = LabelKind.valueOf(value.get());
                    notPresent |= not && kind == LabelKind.PRESENT;
                    not = false;
                    found.add(kind);
                }
            }
        }
        if (notPresent) {
            return Optional.of(LabelKind.ABSENT);
        }
        return gravest(found);
    }

    /** By the word itself, or by what a compound ends with: <i>arbetstagarrepresentanter</i>. */
    private static Optional<String> value(String word) {
        Optional<String> whole = Phrases.swedish().exactly("attendee", word);
        if (whole.isPresent()) {
            return whole;
        }
        return Phrases.swedish().ending("attendee", word).map(Phrase::value);
    }

    private static Optional<LabelKind> gravest(Set<LabelKind> found) {
        boolean both = found.contains(LabelKind.MEMBERS) && found.contains(LabelKind.SUBSTITUTES);
        if (both && found.size() == 2) {
            return Optional.of(LabelKind.PRESENT);
        }
        for (LabelKind kind :
                new LabelKind[] {
                    LabelKind.NOTIFIED,
                    LabelKind.ABSENT,
                    LabelKind.SUBSTITUTES,
                    LabelKind.OFFICIALS,
                    LabelKind.CALLED,
                    LabelKind.MEMBERS,
                    LabelKind.OTHERS,
                    LabelKind.PRESENT
                }) {
            if (found.contains(kind)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
