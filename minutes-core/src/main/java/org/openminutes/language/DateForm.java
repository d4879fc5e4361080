// SPDX-License-Identifier: Apache-2.0
package org.openminutes.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openminutes.model.When;

/**
 * One way of writing a date: what it looks like and what it means.
 *
 * @param pattern what it looks like; group {@code when}, if it has one, is what counts as written
 * @param cues small letters or signs one of which stands in every such date: cheap to look for
 *     before the pattern is
 * @param begins small letters one of which begins every such date that does not begin with a number
 * @param number what the first number of every such date looks like; none if it need have none
 * @param meaning what it means; empty if it only looks like it
 */
record DateForm(
        Pattern pattern,
        List<String> cues,
        List<String> begins,
        @Nullable NumberShape number,
        Function<MatchResult, Optional<When>> meaning) {

    static final List<String> MONTHS =
            List.of(
                    "januari",
                    "februari",
                    "mars",
                    "april",
                    "maj",
                    "juni",
                    "juli",
                    "augusti",
                    "september",
                    "oktober",
                    "november",
                    "december");

    /** One begins the name of each month. */
    static final List<String> MONTH_CUES =
            List.of(
                    "jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov",
                    "dec");

    /** More than any form has before its first number: {@code "onsdagen, den "}. */
    private static final int BEFORE_NUMBER = 20;

    /** What can stand before the number of a day. */
    static final List<String> DAYS =
            List.of("den", "mån", "tis", "ons", "tor", "fre", "lör", "sön");

    private static final List<String> NUMBER = List.of();

    private static final List<String> SEASONS = List.of("våren", "sommaren", "hösten", "vintern");

    private static final String NOT_AFTER = "(?<![\\p{L}\\p{N}/:.§-])";
    private static final String DEN =
            "(?:(?=[mtofls])(?:mån|tis|ons|tors?|fre|lör|sön)(?:dag(?:en)?|\\.)?,? )?(?:den )?";
    private static final String MONTH =
            "(januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
                    + "|jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|nov|dec)(?![\\p{L}\\p{N}])";
    private static final String YEAR = "((?:19|20)\\d{2})(?!\\d)";
    private static final String END = "(?![\\p{N}/])(?!-\\d)";

    static final List<DateForm> ALL =
            List.of(
                    form(
                            MONTH_CUES,
                            DAYS,
                            new NumberShape(1, 2, ""),
                            DEN + "(\\d{1,2})(?!\\d)(?::?[ea])? ?" + MONTH + "(?:,? " + YEAR + ")?",
                            m -> day(m.group(3), month(m.group(2)), m.group(1), m)),
                    form(
                            MONTH_CUES,
                            DAYS,
                            new NumberShape(1, 2, " \u00a0-–"),
                            DEN + "(\\d{1,2}) ?[-–] ?(\\d{1,2}) " + MONTH + "(?:,? " + YEAR + ")?",
                            DateForm::days),
                    form(
                            List.of("-"),
                            DAYS,
                            new NumberShape(4, 4, "-"),
                            DEN + "((?:19|20)\\d{2})-(\\d{1,2})-(\\d{1,2})" + END,
                            m -> day(m.group(1), number(m.group(2)), m.group(3), m)),
                    form(
                            List.of("/"),
                            DAYS,
                            new NumberShape(1, 2, "/"),
                            DEN
                                    + "(\\d{1,2})/(\\d{1,2})(?:(?: | ?- ?)"
                                    + YEAR
                                    + ")?(?![\\p{N}/])(?! (?:av|tjänst|del)\\b)",
                            m -> day(m.group(3), number(m.group(2)), m.group(1), m)),
                    form(
                            List.of("-", ".", "/"),
                            DAYS,
                            new NumberShape(1, 2, "-./"),
                            DEN + "(\\d{1,2})([-./])(\\d{1,2})\\2" + YEAR + END,
                            m -> day(m.group(4), number(m.group(3)), m.group(1), m)),
                    form(
                            List.of("-", "."),
                            DAYS,
                            new NumberShape(2, 2, "-."),
                            DEN + "(\\d{2})([-.])(\\d{2})\\2(\\d{2})(?![\\p{N}.]\\d|\\d|-\\d)",
                            m -> day("20" + m.group(1), number(m.group(3)), m.group(4), m)),
                    form(
                            List.of("19", "20"),
                            NUMBER,
                            new NumberShape(8, 8, ""),
                            "((?:19|20)\\d{2})(0\\d|1[0-2])([0-2]\\d|3[01])(?![\\p{N}-])",
                            m -> day(m.group(1), number(m.group(2)), m.group(3), m)),
                    form(
                            List.of("v"),
                            List.of("v"),
                            new NumberShape(1, 2, ""),
                            "(?:vecka|v\\.?) ?(\\d{1,2})(?!\\d|[.,:]\\d)(?: " + YEAR + ")?",
                            DateForm::week),
                    form(
                            MONTH_CUES,
                            MONTH_CUES,
                            "(?<!\\d[ .])" + MONTH + " " + YEAR,
                            m -> parts(m.group(2), month(m.group(1)), null, null, m.group())),
                    new DateForm(
                            pattern(
                                    "(?<![\\p{L}\\p{N}])(?:i|under|till|från|senast|av|per|efter|före|innan) (?<when>"
                                            + MONTH
                                            + ")"),
                            MONTH_CUES,
                            List.of(
                                    "i", "under", "till", "från", "senast", "av", "per", "efter",
                                    "före", "innan"),
                            null,
                            m -> parts(null, month(m.group(1)), null, null, m.group(1))),
                    form(
                            SEASONS,
                            SEASONS,
                            "(våren|sommaren|hösten|vintern)(?: " + YEAR + ")?(?!\\p{L})",
                            DateForm::season),
                    form(
                            List.of("nästa"),
                            List.of("nästa"),
                            "nästa "
                                    + MONTH.replace("(?![\\p{L}", "s?(?![\\p{L}")
                                    + "(?: \\p{L}+){0,2} (?:möte|sammanträde)(?:t)?(?!\\p{L})",
                            m -> relative(When.Anchor.NEXT_MEETING_OF_OTHER_BODY, m.group())),
                    form(
                            phraseCues(),
                            phraseBeginnings(),
                            "(" + phrases() + ")(?!\\p{L})",
                            m -> relative(anchor(m.group()), m.group())),
                    form(
                            List.of("nästa"),
                            List.of("till", "på", "vid", "inför"),
                            "(?:till|på|vid|inför) nästa \\p{L}*(?:möte|sammanträde|beredning|träff)(?:t|et|en)?(?!\\p{L})",
                            m ->
                                    relative(
                                            When.Anchor.NEXT_MEETING,
                                            m.group().substring(m.group().indexOf(' ') + 1))));

    private static DateForm form(
            List<String> cues,
            List<String> begins,
            String regex,
            Function<MatchResult, Optional<When>> meaning) {
        return form(cues, begins, null, regex, meaning);
    }

    private static DateForm form(
            List<String> cues,
            List<String> begins,
            @Nullable NumberShape number,
            String regex,
            Function<MatchResult, Optional<When>> meaning) {
        return new DateForm(
                pattern(NOT_AFTER + "(?:" + regex + ")"), cues, begins, number, meaning);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(
                regex.replace(" ", "[ \\u00a0]"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether one of some cues stands in a text in small letters. */
    static boolean isIn(String lower, List<String> cues) {
        for (int i = 0; i < cues.size(); i++) {
            if (lower.contains(cues.get(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Where in a text a date of this form can begin: at one of its beginnings, with a number as
     * near as in such a date if it has one.
     *
     * @param text any text
     * @param all its words and numbers
     * @return which of them, in order
     */
    int[] starts(String text, WordStarts all) {
        int[] starts = new int[all.count()];
        int count = 0;
        for (int k = 0; k < all.count(); k++) {
            int i = all.at(k);
            if ((number == null || all.toNumber(k) <= BEFORE_NUMBER)
                    && mayBegin(text, i, text.charAt(i))) {
                starts[count++] = k;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    /**
     * Adds all dates of this form, also those that overlap one of another form.
     *
     * @param text the text
     * @param all its words and numbers
     * @param starts at which of them to look, of {@link #starts}
     * @param to takes them
     */
    void findIn(String text, WordStarts all, int[] starts, List<Spot<When>> to) {
        Matcher matcher = null;
        int free = 0;
        for (int k : starts) {
            int at = all.at(k);
            boolean shaped = number == null || number.fits(text, at + all.toNumber(k));
            if (at < free || !shaped) {
                continue;
            }
            matcher = matcher == null ? pattern.matcher(text).useTransparentBounds(true) : matcher;
            if (matcher.region(at, text.length()).lookingAt()) {
                free = matcher.end();
                Optional<When> when = meaning.apply(matcher);
                if (when.isPresent()) {
                    int start = free - when.get().asWritten().length();
                    to.add(new Spot<>(when.get(), start, free));
                }
            }
        }
    }

    private boolean mayBegin(String text, int at, char c) {
        if (NumberShape.isDigit(c)) {
            return begins == DAYS || begins == NUMBER;
        }
        char small = Character.toLowerCase(c);
        for (int i = 0; i < begins.size(); i++) {
            String word = begins.get(i);
            if (word.charAt(0) == small && text.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    private static Optional<When> day(
            @Nullable String year, int month, @Nullable String day, MatchResult match) {
        return parts(year, month, day, null, match.group());
    }

    private static Optional<When> parts(
            @Nullable String year,
            int month,
            @Nullable String day,
            @Nullable String week,
            String written) {
        int d = day == null ? 0 : number(day);
        int w = week == null ? 0 : number(week);
        if (month > 12 || (day != null && (d < 1 || d > 31 || month < 1)) || w > 53) {
            return Optional.empty();
        }
        if (day != null && d > LocalDate.of(2020, month, 1).lengthOfMonth()) {
            return Optional.empty();
        }
        if (year != null && day != null) {
            return exact(number(year), month, d, written);
        }
        return Optional.of(
                new When.Partial(
                        year == null ? OptionalInt.empty() : OptionalInt.of(number(year)),
                        month < 1 ? OptionalInt.empty() : OptionalInt.of(month),
                        day == null ? OptionalInt.empty() : OptionalInt.of(d),
                        week == null ? OptionalInt.empty() : OptionalInt.of(w),
                        written));
    }

    private static Optional<When> exact(int year, int month, int day, String written) {
        try {
            return Optional.of(new When.OnDate(LocalDate.of(year, month, day), written));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<When> days(MatchResult m) {
        int month = month(m.group(3));
        if (m.group(4) == null) {
            return parts(null, month, null, null, m.group());
        }
        Optional<When> first = parts(m.group(4), month, m.group(1), null, m.group());
        Optional<When> last = parts(m.group(4), month, m.group(2), null, m.group());
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new When.Period(
                        first.get().known().orElseThrow(),
                        last.get().known().orElseThrow(),
                        m.group()));
    }

    private static Optional<When> week(MatchResult m) {
        return number(m.group(1)) < 1
                ? Optional.empty()
                : parts(m.group(2), 0, null, m.group(1), m.group());
    }

    /** Seasons as the calendar has them: spring is March to May, and so on by three months. */
    private static Optional<When> season(MatchResult m) {
        if (m.group(2) == null) {
            return relative(When.Anchor.UNSPECIFIED, m.group());
        }
        int month =
                switch (m.group(1).toLowerCase(Locale.ROOT)) {
                    case "våren" -> 3;
                    case "sommaren" -> 6;
                    case "hösten" -> 9;
                    default -> 12;
                };
        LocalDate first = LocalDate.of(number(m.group(2)), month, 1);
        return Optional.of(new When.Period(first, first.plusMonths(3).minusDays(1), m.group()));
    }

    private static Optional<When> relative(When.Anchor anchor, String written) {
        return Optional.of(new When.Relative(anchor, written));
    }

    private static String phrases() {
        return Phrases.swedish().of("when").stream()
                .map(Phrase::words)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.joining("|"));
    }

    /** The longest word of each phrase but for the words for a meeting, which are everywhere. */
    private static List<String> phraseCues() {
        return Phrases.swedish().of("when").stream()
                .map(Phrase::words)
                .map(DateForm::rarest)
                .distinct()
                .toList();
    }

    /** The first word of each phrase. */
    private static List<String> phraseBeginnings() {
        return Phrases.swedish().of("when").stream()
                .map(phrase -> phrase.words().split(" ", 2)[0])
                .distinct()
                .toList();
    }

    private static String rarest(String phrase) {
        return Arrays.stream(phrase.split(" "))
                .filter(word -> !word.startsWith("möte") && !word.startsWith("sammanträde"))
                .max(Comparator.comparingInt(String::length))
                .orElse(phrase);
    }

    private static When.Anchor anchor(String written) {
        String plain = written.toLowerCase(Locale.ROOT).replace('\u00a0', ' ');
        return Phrases.swedish()
                .exactly("when", plain)
                .map(When.Anchor::valueOf)
                .orElse(When.Anchor.UNSPECIFIED);
    }

    private static int month(String word) {
        String start = word.toLowerCase(Locale.ROOT).substring(0, 3);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(start)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
