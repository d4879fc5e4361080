// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openminutes.language.Dates;
import org.openminutes.language.Phrase;
import org.openminutes.language.Phrases;
import org.openminutes.language.Spot;
import org.openminutes.model.Act;
import org.openminutes.model.When;

/** The clauses of a sentence that tell what was done before, each with its own actor and day. */
final class PastClauses {

    /** Before the day by which an answer is to come. */
    static final Pattern ANSWER = Pattern.compile("(?U)\\bsvar(?: senast| till| den)? ");

    private static final Pattern SAME =
            Pattern.compile(
                    "(?U)\\bgjor(?:de|t) (?:detsamma|likadant|samma sak|det(?= den \\d| \\d|[,.;]|$))(?!\\p{L})");
    private static final Pattern SEPARATOR = Pattern.compile("[,;]? (?:och|samt|medan|men) |[,;] ");
    private static final Pattern LISTED =
            Pattern.compile("\\s*(?:,|,? ?(?:och|samt))\\s*(?:den )?");
    private static final int LONGEST_SUBJECT = 90;

    private final String sentence;
    private final List<Spot<When>> days;
    private final List<Hit> hits = new ArrayList<>();

    /** What was done, by whom if a subject of its own stands there, and when. */
    record Past(Optional<String> by, Optional<When> when, Act act) {}

    private record Hit(int start, int end, Act act) {}

    private PastClauses(String sentence) {
        this.sentence = sentence;
        String lower = sentence.toLowerCase(Locale.ROOT);
        Hit hit = next(lower, 0, null);
        while (hit != null) {
            hits.add(hit);
            hit = next(lower, hit.end(), hit);
        }
        days =
                hits.isEmpty()
                        ? List.of()
                        : Dates.find(sentence).stream()
                                .filter(spot -> isDay(spot.value()))
                                .toList();
    }

    /** The clauses that tell by whom or when; what was told or talked of counts only with a day. */
    static List<Past> in(String sentence) {
        return new PastClauses(sentence).read();
    }

    private List<Past> read() {
        List<Past> result = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            int to =
                    i + 1 < hits.size()
                            ? start(hit.end(), hits.get(i + 1).start())
                            : sentence.length();
            List<When> when = when(from, hit, to);
            String words = sentence.substring(from, hit.start());
            Optional<String> by = i == 0 ? first(words) : subject(words);
            boolean told = hit.act() == Act.PRESENTED || hit.act() == Act.DISCUSSED;
            Optional<String> doer = isPassive(hit) ? Optional.empty() : by;
            when.forEach(day -> result.add(new Past(doer, Optional.of(day), hit.act())));
            if (when.isEmpty() && by.isPresent() && !told) {
                result.add(new Past(doer, Optional.empty(), hit.act()));
            }
            from = to;
        }
        return result;
    }

    /** The next verb; one that only repeats what {@code before} said has its act. */
    private static @Nullable Hit next(String lower, int from, @Nullable Hit before) {
        Hit best = null;
        for (Phrase.Place place : Phrases.swedish().allIn("pastact", lower, from)) {
            int at = place.at();
            int end = at + place.phrase().words().length();
            boolean sooner =
                    best == null || at < best.start() || (at == best.start() && end > best.end());
            if (sooner) {
                best = new Hit(at, end, Act.valueOf(place.phrase().value()));
            }
        }
        if (before == null) {
            return best;
        }
        Matcher same = SAME.matcher(lower);
        boolean repeats = same.find(from) && (best == null || same.start() <= best.start());
        return repeats ? new Hit(same.start(), same.end(), before.act()) : best;
    }

    /**
     * Where the clause of a verb begins after the one of the verb before it: at the first subject
     * between them, else after the last comma or conjunction, else at the verb.
     */
    private int start(int from, int verb) {
        Matcher separator = SEPARATOR.matcher(sentence).region(from, verb);
        int last = verb;
        while (separator.find()) {
            last = separator.end();
            if (subject(sentence.substring(last, verb)).isPresent()) {
                return last;
            }
        }
        return last;
    }

    /** What stands before {@code "togs upp"} was taken up; it did nothing. */
    private boolean isPassive(Hit hit) {
        String verb = sentence.substring(hit.start(), hit.end()).toLowerCase(Locale.ROOT);
        return (verb.endsWith(" upp") ? verb.substring(0, verb.length() - 4) : verb).endsWith("s");
    }

    /** The days in a clause: before the verb, else after it, but not that of an answer to come. */
    private List<When> when(int from, Hit hit, int to) {
        Matcher answer = ANSWER.matcher(sentence);
        int end = answer.find(hit.end()) ? Math.min(answer.start(), to) : to;
        List<When> before = daysIn(from, hit.start());
        return before.isEmpty() ? daysIn(hit.end(), end) : before;
    }

    /** The first day and those listed with it: {@code "24/3, 18/5 och 15/6"}. */
    private List<When> daysIn(int from, int to) {
        List<When> result = new ArrayList<>();
        int last = to;
        for (Spot<When> spot : days) {
            if (spot.start() >= from && spot.end() <= to) {
                boolean listed =
                        result.isEmpty()
                                || LISTED.matcher(
                                                sentence.substring(
                                                        Math.min(last, spot.start()), spot.start()))
                                        .matches();
                if (!listed) {
                    break;
                }
                result.add(spot.value());
                last = spot.end();
            }
        }
        return result;
    }

    static boolean isDay(When when) {
        return when instanceof When.OnDate
                || (when instanceof When.Partial partial && partial.day().isPresent());
    }

    /** The subject of the first clause; none if it may be one of two. */
    private static Optional<String> first(String words) {
        String bare = words.strip();
        int comma = Math.max(bare.lastIndexOf(','), bare.lastIndexOf(" och "));
        boolean second = comma >= 0 && bare.substring(comma + 1).strip().startsWith("och ");
        String subject = bare;
        for (String start : List.of(" och ", ", ")) {
            int cut = subject.lastIndexOf(start);
            boolean later = cut > 0 && !Dates.find(subject.substring(0, cut)).isEmpty();
            subject = later ? subject.substring(cut + start.length()) : subject;
        }
        boolean name = !subject.isBlank() && Character.isUpperCase(subject.codePointAt(0));
        return name && !second ? subject(subject) : Optional.empty();
    }

    /** The words before a verb, if they name somebody or, by one word, the body that meets. */
    private static Optional<String> subject(String words) {
        String subject = words.strip();
        if (subject.isEmpty() || subject.length() > LONGEST_SUBJECT + 10) {
            return Optional.empty();
        }
        for (String auxiliary : List.of(" har", " hade", " nu har", " också")) {
            subject =
                    subject.endsWith(auxiliary)
                            ? subject.substring(0, subject.length() - auxiliary.length()).strip()
                            : subject;
        }
        boolean name =
                Character.isUpperCase(subject.codePointAt(0))
                        && !subject.startsWith("Vid ")
                        && !subject.startsWith("Det ");
        boolean body = subject.indexOf(' ') < 0 && Acts.isOwnSubject(subject);
        return (name || body)
                        && subject.length() <= LONGEST_SUBJECT
                        && Dates.find(subject).isEmpty()
                ? Optional.of(subject)
                : Optional.empty();
    }
}
