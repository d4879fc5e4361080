// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.language.Dates;
import org.openminutes.language.Phrase;
import org.openminutes.language.Phrases;
import org.openminutes.language.Spot;
import org.openminutes.model.Act;
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
    private static final Pattern ANSWER = Pattern.compile("(?U)\\bsvar(?: senast| till| den)? ");
    private static final Pattern ONWARD =
            Pattern.compile(
                    "(?:går (?:sedan )?vidare (?:till|för [^.,]{1,40}? i)|lyfts (?:vidare )?till|presenteras för|överlämnas till|tas vidare (?:inom|till|i)|, till)"
                            + " ([^,.]{2,60}?)(?= för | som | inför | med | \\d|,|\\.|$)");
    private static final Pattern TO_FOR =
            Pattern.compile(" till ([^,.]{2,60}?) för (?:ställningstagande|beslut|godkännande)");
    private static final int LONGEST_SUBJECT = 90;

    private final Reading reading;

    Paths(Reading reading) {
        this.reading = reading;
    }

    /** What this or another body did before, if the sentence tells. */
    List<Entry> background(String sentence, Text words) {
        List<Entry> result = new ArrayList<>();
        String lower = sentence.toLowerCase(Locale.ROOT);
        List<Spot<When>> dates = Dates.find(sentence);
        int from = 0;
        for (Hit hit = next(lower, 0); hit != null; hit = next(lower, hit.end())) {
            Optional<When> when = when(dates, from, hit);
            Optional<Actor> by = subject(sentence.substring(from, hit.start()));
            boolean dated = when.isPresent();
            boolean told = hit.act() == Act.PRESENTED || hit.act() == Act.DISCUSSED;
            if (told ? dated && when.filter(Paths::isDay).isPresent() : (by.isPresent() || dated)) {
                result.add(new Background(by, when, hit.act(), words));
            }
            from = hit.end();
        }
        return result;
    }

    private record Hit(int start, int end, Act act) {}

    private static @org.jspecify.annotations.Nullable Hit next(String lower, int from) {
        Hit best = null;
        for (Phrase phrase : Phrases.swedish().of("pastact")) {
            int at = phrase.indexIn(lower, from);
            int end = at + phrase.words().length();
            boolean sooner =
                    at >= 0
                            && (best == null
                                    || at < best.start()
                                    || (at == best.start() && end > best.end()));
            if (sooner) {
                best = new Hit(at, end, Act.valueOf(phrase.value()));
            }
        }
        return best;
    }

    /** The date nearest the verb: after it, else between the verb before and it. */
    private static Optional<When> when(List<Spot<When>> dates, int from, Hit hit) {
        Optional<When> before =
                dates.stream()
                        .filter(spot -> spot.start() >= from && spot.end() <= hit.start())
                        .map(Spot::value)
                        .filter(Paths::isDay)
                        .findFirst();
        return before.or(
                () ->
                        dates.stream()
                                .filter(spot -> spot.start() >= hit.end())
                                .map(Spot::value)
                                .filter(Paths::isDay)
                                .findFirst());
    }

    private static boolean isDay(When when) {
        return when instanceof When.OnDate
                || (when instanceof When.Partial partial && partial.day().isPresent());
    }

    private Optional<Actor> subject(String words) {
        String bare = words.strip();
        int comma = Math.max(bare.lastIndexOf(','), bare.lastIndexOf(" och "));
        boolean second = comma >= 0 && bare.substring(comma + 1).strip().startsWith("och ");
        String subject = bare;
        for (String start : List.of(" och ", ", ")) {
            int cut = subject.lastIndexOf(start);
            boolean later = cut > 0 && Dates.find(subject.substring(0, cut)).size() > 0;
            subject = later ? subject.substring(cut + start.length()) : subject;
        }
        for (String auxiliary : List.of(" har", " hade", " nu har", " också")) {
            subject =
                    subject.endsWith(auxiliary)
                            ? subject.substring(0, subject.length() - auxiliary.length())
                            : subject;
        }
        boolean name =
                !subject.isBlank()
                        && !second
                        && subject.length() <= LONGEST_SUBJECT
                        && Character.isUpperCase(subject.strip().codePointAt(0))
                        && !subject.startsWith("Vid ")
                        && !subject.startsWith("Det ")
                        && Dates.find(subject).isEmpty();
        return name ? Optional.of(reading.people.organisation(subject.strip())) : Optional.empty();
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
        Matcher answer = ANSWER.matcher(sentence);
        int reply = answer.find() ? answer.start() : sentence.length();
        Optional<When> due =
                dates.stream().filter(s -> s.start() > reply).map(Spot::value).findFirst();
        Optional<When> sent =
                dates.stream()
                        .filter(s -> s.end() <= reply)
                        .map(Spot::value)
                        .filter(Paths::isDay)
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
