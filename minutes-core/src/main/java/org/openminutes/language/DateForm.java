// SPDX-License-Identifier: Apache-2.0
package org.openminutes.language;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.model.When;

/**
 * One way of writing a date: what it looks like and what it means.
 *
 * @param pattern what it looks like; group {@code when}, if it has one, is what counts as written
 * @param cues small letters or signs one of which stands in every such date: cheap to look for
 *     before the pattern is
 * @param begins small letters one of which begins every such date that does not begin with a number
 * @param hasDigits whether there is a number in every date of this form
 * @param meaning what it means; empty if it only looks like it
 */
record DateForm(
        Pattern pattern,
        List<String> cues,
        List<String> begins,
        boolean hasDigits,
        Function<MatchResult, Optional<When>> meaning) {

    /** One begins the name of each month. */
    static final List<String> MONTH_CUES =
            List.of(
                    "jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov",
                    "dec");

    /** More than any form has before its first number: {@code "onsdagen, den "}. */
    private static final int BEFORE_NUMBER = 20;

    /** What can stand before the number of a day. */
    private static final List<String> DAYS =
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
                            DEN + "(\\d{1,2})(?!\\d)(?::?[ea])? ?" + MONTH + "(?:,? " + YEAR + ")?",
                            m ->
                                    DateParts.day(
                                            m.group(3),
                                            DateParts.month(m.group(2)),
                                            m.group(1),
                                            m)),
                    form(
                            MONTH_CUES,
                            DAYS,
                            DEN + "(\\d{1,2}) ?[-–] ?(\\d{1,2}) " + MONTH + "(?:,? " + YEAR + ")?",
                            DateParts::days),
                    form(
                            List.of("-"),
                            DAYS,
                            DEN + "((?:19|20)\\d{2})-(\\d{1,2})-(\\d{1,2})" + END,
                            m ->
                                    DateParts.day(
                                            m.group(1),
                                            DateParts.number(m.group(2)),
                                            m.group(3),
                                            m)),
                    form(
                            List.of("/"),
                            DAYS,
                            DEN
                                    + "(\\d{1,2})/(\\d{1,2})(?:(?: | ?- ?)"
                                    + YEAR
                                    + ")?(?![\\p{N}/])(?! (?:av|tjänst|del)\\b)",
                            m ->
                                    DateParts.day(
                                            m.group(3),
                                            DateParts.number(m.group(2)),
                                            m.group(1),
                                            m)),
                    form(
                            List.of("-", ".", "/"),
                            DAYS,
                            DEN + "(\\d{1,2})([-./])(\\d{1,2})\\2" + YEAR + END,
                            m ->
                                    DateParts.day(
                                            m.group(4),
                                            DateParts.number(m.group(3)),
                                            m.group(1),
                                            m)),
                    form(
                            List.of("-", "."),
                            DAYS,
                            DEN + "(\\d{2})([-.])(\\d{2})\\2(\\d{2})(?![\\p{N}.]\\d|\\d|-\\d)",
                            m ->
                                    DateParts.day(
                                            "20" + m.group(1),
                                            DateParts.number(m.group(3)),
                                            m.group(4),
                                            m)),
                    form(
                            List.of("19", "20"),
                            NUMBER,
                            "((?:19|20)\\d{2})(0\\d|1[0-2])([0-2]\\d|3[01])(?![\\p{N}-])",
                            m ->
                                    DateParts.day(
                                            m.group(1),
                                            DateParts.number(m.group(2)),
                                            m.group(3),
                                            m)),
                    form(
                            List.of("v"),
                            List.of("v"),
                            "(?:vecka|v\\.?) ?(\\d{1,2})(?!\\d|[.,:]\\d)(?: " + YEAR + ")?",
                            DateParts::week),
                    form(
                            MONTH_CUES,
                            MONTH_CUES,
                            "(?<!\\d[ .])" + MONTH + " " + YEAR,
                            m ->
                                    DateParts.parts(
                                            m.group(2),
                                            DateParts.month(m.group(1)),
                                            null,
                                            null,
                                            m.group())),
                    new DateForm(
                            pattern(
                                    "(?<![\\p{L}\\p{N}])(?:i|under|till|från|senast|av|per|efter|före|innan) (?<when>"
                                            + MONTH
                                            + ")"),
                            MONTH_CUES,
                            List.of(
                                    "i", "under", "till", "från", "senast", "av", "per", "efter",
                                    "före", "innan"),
                            false,
                            m ->
                                    DateParts.parts(
                                            null,
                                            DateParts.month(m.group(1)),
                                            null,
                                            null,
                                            m.group(1))),
                    form(
                            SEASONS,
                            SEASONS,
                            "(våren|sommaren|hösten|vintern)(?: " + YEAR + ")?(?!\\p{L})",
                            DateParts::season),
                    form(
                            List.of("nästa"),
                            List.of("nästa"),
                            "nästa "
                                    + MONTH.replace("(?![\\p{L}", "s?(?![\\p{L}")
                                    + "(?: \\p{L}+){0,2} (?:möte|sammanträde)(?:t)?(?!\\p{L})",
                            m ->
                                    DateParts.relative(
                                            When.Anchor.NEXT_MEETING_OF_OTHER_BODY, m.group())),
                    form(
                            WhenPhrases.cues(),
                            WhenPhrases.beginnings(),
                            "(" + WhenPhrases.pattern() + ")(?!\\p{L})",
                            m -> DateParts.relative(DateParts.anchor(m.group()), m.group())),
                    form(
                            List.of("nästa"),
                            List.of("till", "på", "vid", "inför"),
                            "(?:till|på|vid|inför) nästa \\p{L}*(?:möte|sammanträde|beredning|träff)(?:t|et|en)?(?!\\p{L})",
                            m ->
                                    DateParts.relative(
                                            When.Anchor.NEXT_MEETING,
                                            m.group().substring(m.group().indexOf(' ') + 1))));

    private static DateForm form(
            List<String> cues,
            List<String> begins,
            String regex,
            Function<MatchResult, Optional<When>> meaning) {
        boolean hasDigits = regex.contains("\\d{") && !cues.equals(SEASONS);
        return new DateForm(
                pattern(NOT_AFTER + "(?:" + regex + ")"), cues, begins, hasDigits, meaning);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(
                regex.replace(" ", "[ \\u00a0]"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether one of some cues stands in a text in small letters. */
    static boolean isIn(String lower, List<String> cues) {
        for (String cue : cues) {
            if (lower.contains(cue)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Where in a text a date can begin: at a letter or digit that follows on neither.
     *
     * @param text any text
     * @param withNumber only where a number follows as closely as in a date that has one
     * @return the indexes in order
     */
    static int[] starts(String text, boolean withNumber) {
        int[] starts = new int[text.length()];
        int count = 0;
        int number = Integer.MAX_VALUE;
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            number = c >= '0' && c <= '9' ? i : number;
            if ((!withNumber || number - i <= BEFORE_NUMBER)
                    && Character.isLetterOrDigit(c)
                    && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
                starts[count++] = i;
            }
        }
        int[] inOrder = new int[count];
        for (int i = 0; i < count; i++) {
            inOrder[i] = starts[count - 1 - i];
        }
        return inOrder;
    }

    /**
     * Adds all dates of this form, also those that overlap one of another form.
     *
     * @param text the text
     * @param starts where to look, of {@link #starts}
     * @param to takes them
     */
    void findIn(String text, int[] starts, List<Spot<When>> to) {
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
        int free = 0;
        for (int at : starts) {
            if (at >= free && mayBegin(text, at) && matcher.region(at, text.length()).lookingAt()) {
                free = matcher.end();
                Optional<When> when = meaning.apply(matcher.toMatchResult());
                if (when.isPresent()) {
                    int start = free - when.get().asWritten().length();
                    to.add(new Spot<>(when.get(), start, free));
                }
            }
        }
    }

    private boolean mayBegin(String text, int at) {
        char c = text.charAt(at);
        if (c >= '0' && c <= '9') {
            return begins == DAYS || begins == NUMBER;
        }
        char small = Character.toLowerCase(c);
        for (String word : begins) {
            if (word.charAt(0) == small && text.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}
