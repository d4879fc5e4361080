// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.language.Dates;
import org.openminutes.language.Phrases;
import org.openminutes.language.Spot;
import org.openminutes.model.Actor;
import org.openminutes.model.Background;
import org.openminutes.model.Entry;
import org.openminutes.model.Onward;
import org.openminutes.model.Referral;
import org.openminutes.model.Text;
import org.openminutes.model.When;

/**
 * Finds the path of a matter in a sentence: what was done before, where it is sent, where it goes.
 */
final class Paths {

    private static final Pattern REFERRED_TO =
            Pattern.compile(
                    "på remiss(?: \\p{L}+)?? till ([^,.]{2,60}?)(?= med | senast |,|\\.|$)");
    private static final Pattern GOT =
            Pattern.compile("^(\\p{Lu}[\\p{L} ]{1,40}?) (?:fick|har fått|får) .{0,60}på remiss");
    private static final Pattern ONWARD =
            Pattern.compile(
                    "(?:går (?:sedan )?vidare (?:till|för [^.,]{1,40}? i)|lyfts (?:vidare )?till|presenteras för|överlämnas till|tas vidare (?:inom|till|i)|, till)"
                            + " ([^,.]{2,60}?)(?= för | som | inför | med | \\d|,|\\.|$)");
    private static final Pattern TO_FOR =
            Pattern.compile(" till ([^,.]{2,60}?) för (?:ställningstagande|beslut|godkännande)");

    /** One stands in every sentence either of the two patterns finds something in. */
    private static final List<String> ONWARD_WORDS = List.of("till ", "vidare ", "presenteras ");

    private final Reading reading;

    Paths(Reading reading) {
        this.reading = reading;
    }

    /** What this or another body did before, if the sentence tells. */
    List<Entry> background(String sentence, Text words) {
        return PastClauses.in(sentence).stream()
                .map(
                        past ->
                                (Entry)
                                        new Background(
                                                past.by().map(reading.people::organisation),
                                                past.when(),
                                                past.act(),
                                                words))
                .toList();
    }

    /** That a proposal is out for comment. */
    Optional<Entry> referral(String sentence, Text words, String idPrefix, boolean answered) {
        if (Phrases.swedish().firstIn("sent", sentence).isEmpty()) {
            return Optional.empty();
        }
        List<Actor> to = new ArrayList<>();
        Matcher receivers = REFERRED_TO.matcher(sentence);
        Matcher got = GOT.matcher(sentence);
        if (receivers.find()) {
            to.add(reading.people.organisation(receivers.group(1).strip()));
        } else if (got.find()) {
            to.add(reading.people.organisation(got.group(1).strip()));
        }
        List<Spot<When>> dates = Dates.find(sentence);
        Matcher answer = PastClauses.ANSWER.matcher(sentence);
        int reply = answer.find() ? answer.start() : sentence.length();
        Optional<When> due =
                dates.stream().filter(s -> s.start() > reply).map(Spot::value).findFirst();
        Optional<When> sent =
                dates.stream()
                        .filter(s -> s.end() <= reply)
                        .map(Spot::value)
                        .filter(PastClauses::isDay)
                        .reduce((a, b) -> b);
        if (to.isEmpty() && due.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Referral(
                        reading.next(idPrefix + ".ref"),
                        words,
                        to,
                        sent,
                        due,
                        answered ? Referral.State.INCORPORATED : Referral.State.SENT));
    }

    /** Where the matter goes next. */
    List<Entry> onward(String sentence, Text words) {
        List<Entry> result = new ArrayList<>();
        if (ONWARD_WORDS.stream().noneMatch(sentence::contains)) {
            return result;
        }
        for (Pattern pattern : List.of(ONWARD, TO_FOR)) {
            Matcher matcher = pattern.matcher(sentence);
            while (matcher.find()) {
                String to = matcher.group(1).strip();
                boolean name = Character.isUpperCase(to.codePointAt(0)) || to.length() > 3;
                if (name) {
                    Optional<When> at =
                            Dates.find(sentence.substring(matcher.end(1))).stream()
                                    .filter(spot -> spot.start() < 12)
                                    .map(Spot::value)
                                    .findFirst();
                    result.add(
                            new Onward(
                                    words, reading.people.organisation(to), at, Optional.empty()));
                }
            }
        }
        return result;
    }
}
