// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.language.Spot;
import org.openminutes.model.Actor;
import org.openminutes.model.Dissent;
import org.openminutes.model.Entry;
import org.openminutes.model.Narrative;
import org.openminutes.model.ProposalOrder;
import org.openminutes.model.Recusal;
import org.openminutes.model.Vote;

/**
 * Reads what protocols have under labels of their own: votes, reservations, the order of proposals.
 */
final class FormalReader {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(\\d+)\\s*(?:röst(?:er)? |som )?(ja|nej|avst\\p{L}*|för|emot|mot|blank\\p{L}*)|(ja|nej|avst\\p{L}*|för|emot|mot|blank\\p{L}*)[-: ]+(?:röster[: ]*)?(\\d+)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern VOTES =
            Pattern.compile(
                    "(?iU).{0,200}\\b\\d{1,4} (?:ja-?röster|röster för|ja)\\b.{0,200}\\b\\d{1,4} (?:nej-?röster|röster (?:e?mot|för)|nej)\\b.*",
                    Pattern.DOTALL);

    private final Reading reading;
    private final String id;

    FormalReader(Reading reading, String id) {
        this.reading = reading;
        this.id = id;
    }

    /** Whether a paragraph tells how many voted for and against. */
    static boolean tellsVotes(String words) {
        return words.length() <= 1000
                && words.chars().filter(c -> c >= '0' && c <= '9').limit(2).count() == 2
                && VOTES.matcher(words).matches();
    }

    /** Reads one paragraph under such a label. */
    Entry entry(LabelKind kind, Rich words, Paragraph from) {
        List<Actor> by =
                reading.mentions.people(words.plain(), from.first()).stream()
                        .map(Spot::value)
                        .toList();
        return switch (kind) {
            case RESERVATION ->
                    new Dissent(
                            Dissent.Kind.RESERVATION,
                            by,
                            Optional.of(words.text()),
                            Optional.empty());
            case STATEMENT ->
                    new Dissent(
                            Dissent.Kind.SPECIAL_STATEMENT,
                            by,
                            Optional.of(words.text()),
                            Optional.empty());
            case ORDER -> new ProposalOrder(words.text(), List.of());
            case VOTE -> vote(words, List.of());
            default ->
                    by.isEmpty()
                            ? new Narrative(words.text())
                            : new Recusal(by.get(0), Optional.empty(), Optional.of(words.text()));
        };
    }

    Vote vote(Rich words, List<Vote.Ballot> ballots) {
        OptionalInt yes = OptionalInt.empty();
        OptionalInt no = OptionalInt.empty();
        OptionalInt abstained = OptionalInt.empty();
        Matcher matcher = NUMBER.matcher(words.plain());
        while (matcher.find()) {
            String digits = matcher.group(1) == null ? matcher.group(4) : matcher.group(1);
            String what = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
            OptionalInt count =
                    digits.length() > 6
                            ? OptionalInt.empty()
                            : OptionalInt.of(Integer.parseInt(digits));
            char first = Character.toLowerCase(what.charAt(0));
            if ((first == 'j' || first == 'f') && yes.isEmpty()) {
                yes = count;
            } else if ((first == 'n' || first == 'e' || first == 'm') && no.isEmpty()) {
                no = count;
            } else if ((first == 'a' || first == 'b') && abstained.isEmpty()) {
                abstained = count;
            }
        }
        return new Vote(
                reading.next(id + ".vote"),
                Optional.of(words.text()),
                List.of(),
                words.plain().toLowerCase(java.util.Locale.ROOT).contains("sluten")
                        ? Vote.Method.SECRET
                        : Vote.Method.OPEN,
                yes,
                no,
                abstained,
                ballots,
                Optional.empty(),
                Optional.empty());
    }
}
