// SPDX-License-Identifier: Apache-2.0
package org.openminutes.language;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openminutes.model.When;

/** The ways of writing a date that are known. */
final class DateForms {

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
                            DateForm.MONTH_CUES,
                            DateForm.DAYS,
                            new NumberShape(1, 2, ""),
                            DEN + "(\\d{1,2})(?!\\d)(?::?[ea])? ?" + MONTH + "(?:,? " + YEAR + ")?",
                            m ->
                                    DateParts.day(
                                            m.group(3),
                                            DateParts.month(m.group(2)),
                                            m.group(1),
                                            m)),
                    form(
                            DateForm.MONTH_CUES,
                            DateForm.DAYS,
                            new NumberShape(1, 2, " \u00a0-–"),
                            DEN + "(\\d{1,2}) ?[-–] ?(\\d{1,2}) " + MONTH + "(?:,? " + YEAR + ")?",
                            DateParts::days),
                    form(
                            List.of("-"),
                            DateForm.DAYS,
                            new NumberShape(4, 4, "-"),
                            DEN + "((?:19|20)\\d{2})-(\\d{1,2})-(\\d{1,2})" + END,
                            m ->
                                    DateParts.day(
                                            m.group(1),
                                            DateParts.number(m.group(2)),
                                            m.group(3),
                                            m)),
                    form(
                            List.of("/"),
                            DateForm.DAYS,
                            new NumberShape(1, 2, "/"),
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
                            DateForm.DAYS,
                            new NumberShape(1, 2, "-./"),
                            DEN + "(\\d{1,2})([-./])(\\d{1,2})\\2" + YEAR + END,
                            m ->
                                    DateParts.day(
                                            m.group(4),
                                            DateParts.number(m.group(3)),
                                            m.group(1),
                                            m)),
                    form(
                            List.of("-", "."),
                            DateForm.DAYS,
                            new NumberShape(2, 2, "-."),
                            DEN + "(\\d{2})([-.])(\\d{2})\\2(\\d{2})(?![\\p{N}.]\\d|\\d|-\\d)",
                            m ->
                                    DateParts.day(
                                            "20" + m.group(1),
                                            DateParts.number(m.group(3)),
                                            m.group(4),
                                            m)),
                    form(
                            List.of("19", "20"),
                            DateForm.NUMBER,
                            new NumberShape(8, 8, ""),
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
                            new NumberShape(1, 2, ""),
                            "(?:vecka|v\\.?) ?(\\d{1,2})(?!\\d|[.,:]\\d)(?: " + YEAR + ")?",
                            DateParts::week),
                    form(
                            DateForm.MONTH_CUES,
                            DateForm.MONTH_CUES,
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
                            DateForm.MONTH_CUES,
                            List.of(
                                    "i", "under", "till", "från", "senast", "av", "per", "efter",
                                    "före", "innan"),
                            null,
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

    private DateForms() {}

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
}
