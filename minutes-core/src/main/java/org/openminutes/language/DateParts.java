// SPDX-License-Identifier: Apache-2.0
package org.openminutes.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.openminutes.model.When;

/** What the parts of a written date mean together; nothing is made up that is not written. */
final class DateParts {

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

    private DateParts() {}

    static Optional<When> day(
            @Nullable String year, int month, @Nullable String day, MatchResult match) {
        return parts(year, month, day, null, match.group());
    }

    static Optional<When> parts(
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

    static Optional<When> days(MatchResult m) {
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

    static Optional<When> week(MatchResult m) {
        return number(m.group(1)) < 1
                ? Optional.empty()
                : parts(m.group(2), 0, null, m.group(1), m.group());
    }

    /** Seasons as the calendar has them: spring is March to May, and so on by three months. */
    static Optional<When> season(MatchResult m) {
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

    static Optional<When> relative(When.Anchor anchor, String written) {
        return Optional.of(new When.Relative(anchor, written));
    }

    static When.Anchor anchor(String written) {
        String plain = written.toLowerCase(Locale.ROOT).replace('\u00a0', ' ');
        return Phrases.swedish()
                .exactly("when", plain)
                .map(When.Anchor::valueOf)
                .orElse(When.Anchor.UNSPECIFIED);
    }

    static int month(String word) {
        String start = word.toLowerCase(Locale.ROOT).substring(0, 3);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(start)) {
                return i + 1;
            }
        }
        return 0;
    }

    static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
