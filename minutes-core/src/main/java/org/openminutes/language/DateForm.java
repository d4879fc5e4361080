// SPDX-License-Identifier: Apache-2.0
package org.openminutes.language;

import java.time.DateTimeException;
import java.time.LocalDate;
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
 * @param meaning what it means; empty if it only looks like it
 */
record DateForm(Pattern pattern, Function<MatchResult, Optional<When>> meaning) {

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

    private static final String NOT_AFTER = "(?<![\\p{L}\\p{N}/:.§-])";
    private static final String DEN =
            "(?:(?:(?:mån|tis|ons|tors?|fre|lör|sön)(?:dag(?:en)?|\\.)?,? )?den |"
                    + "(?:mån|tis|ons|tors?|fre|lör|sön)(?:dag(?:en)?|\\.)?,? )?";
    private static final String MONTH =
            "(januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
                    + "|jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|nov|dec)(?![\\p{L}\\p{N}])";
    private static final String YEAR = "((?:19|20)\\d{2})(?!\\d)";
    private static final String END = "(?![\\p{N}/])(?!-\\d)";

    static final List<DateForm> ALL =
            List.of(
                    form(
                            DEN + "(\\d{1,2})(?::?[ea])? ?" + MONTH + "(?:,? " + YEAR + ")?",
                            m -> day(m.group(3), month(m.group(2)), m.group(1), m)),
                    form(
                            DEN + "(\\d{1,2}) ?[-–] ?(\\d{1,2}) " + MONTH + "(?:,? " + YEAR + ")?",
                            DateForm::days),
                    form(
                            DEN + "((?:19|20)\\d{2})-(\\d{1,2})-(\\d{1,2})" + END,
                            m -> day(m.group(1), number(m.group(2)), m.group(3), m)),
                    form(
                            DEN
                                    + "(\\d{1,2})/(\\d{1,2})(?:(?: | ?- ?)"
                                    + YEAR
                                    + ")?(?![\\p{N}/])(?! (?:av|tjänst|del)\\b)",
                            m -> day(m.group(3), number(m.group(2)), m.group(1), m)),
                    form(
                            DEN + "(\\d{1,2})([-./])(\\d{1,2})\\2" + YEAR + END,
                            m -> day(m.group(4), number(m.group(3)), m.group(1), m)),
                    form(
                            DEN + "(\\d{2})([-.])(\\d{2})\\2(\\d{2})(?![\\p{N}.]\\d|\\d|-\\d)",
                            m -> day("20" + m.group(1), number(m.group(3)), m.group(4), m)),
                    form(
                            "((?:19|20)\\d{2})(0\\d|1[0-2])([0-2]\\d|3[01])(?![\\p{N}-])",
                            m -> day(m.group(1), number(m.group(2)), m.group(3), m)),
                    form(
                            "(?:vecka|v\\.?) ?(\\d{1,2})(?!\\d|[.,:]\\d)(?: " + YEAR + ")?",
                            DateForm::week),
                    form(
                            "(?<!\\d[ .])" + MONTH + " " + YEAR,
                            m -> parts(m.group(2), month(m.group(1)), null, null, m.group())),
                    new DateForm(
                            pattern(
                                    "(?<![\\p{L}\\p{N}])(?:i|under|till|från|senast|av|per|efter|före|innan) (?<when>"
                                            + MONTH
                                            + ")"),
                            m -> parts(null, month(m.group(1)), null, null, m.group(1))),
                    form(
                            "(våren|sommaren|hösten|vintern)(?: " + YEAR + ")?(?!\\p{L})",
                            DateForm::season),
                    form(
                            "nästa "
                                    + MONTH.replace("(?![\\p{L}", "s?(?![\\p{L}")
                                    + "(?: \\p{L}+){0,2} (?:möte|sammanträde)(?:t)?(?!\\p{L})",
                            m -> relative(When.Anchor.NEXT_MEETING_OF_OTHER_BODY, m.group())),
                    form(
                            "(" + phrases() + ")(?!\\p{L})",
                            m -> relative(anchor(m.group()), m.group())),
                    form(
                            "(?:till|på|vid|inför) nästa \\p{L}*(?:möte|sammanträde|beredning|träff)(?:t|et|en)?(?!\\p{L})",
                            m ->
                                    relative(
                                            When.Anchor.NEXT_MEETING,
                                            m.group().substring(m.group().indexOf(' ') + 1))));

    private static DateForm form(String regex, Function<MatchResult, Optional<When>> meaning) {
        return new DateForm(pattern(NOT_AFTER + "(?:" + regex + ")"), meaning);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(
                regex.replace(" ", "[ \\u00a0]"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether there is a number in every date of this form. */
    boolean hasDigits() {
        return pattern.pattern().contains("\\d{") && !pattern.pattern().contains("våren");
    }

    /** Adds all dates of this form, also those that overlap one of another form. */
    void findIn(String text, List<Spot<When>> to) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            Optional<When> when = meaning.apply(matcher.toMatchResult());
            if (when.isPresent()) {
                int start = matcher.end() - when.get().asWritten().length();
                to.add(new Spot<>(when.get(), start, matcher.end()));
            }
        }
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
                .sorted(java.util.Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.joining("|"));
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
