// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.openminutes.language.SwedishCalendar;

/**
 * What speaks for a year of a meeting, or against it.
 *
 * @param kind what
 * @param words the words of the record that it rests on
 * @param day the day in the year in question
 */
public record YearReason(Kind kind, String words, LocalDate day) {

    /** What speaks for or against a year. */
    public enum Kind {
        /** A day of a meeting is a working day in that year: for it. */
        WORKING_DAY(true),
        /** A day of a meeting is a weekend or holiday in that year: against it. */
        DAY_OFF(false),
        /** The register has a meeting of the body on that day: for it. */
        REGISTERED(true),
        /** What the record tells as past would lie ahead: against it. */
        PAST_AHEAD(false),
        /** What the record tells as coming would lie behind: against it. */
        COMING_BEHIND(false);

        private final boolean supports;

        Kind(boolean supports) {
            this.supports = supports;
        }

        /** Whether it speaks for the year. */
        public boolean supports() {
            return supports;
        }
    }

    /** Checks the parts. */
    public YearReason {
        requireNonNull(kind, "kind");
        requireNonNull(words, "words");
        requireNonNull(day, "day");
    }

    /**
     * The reason as a sentence.
     *
     * @param locale the language: Swedish if it is, else English
     * @return without a full stop, e.g. {@code “6 mars” is a Friday}
     */
    public String message(Locale locale) {
        boolean sv = locale.getLanguage().equals("sv");
        String quoted = sv ? "”" + words + "”" : "“" + words + "”";
        return switch (kind) {
            case WORKING_DAY -> quoted + (sv ? " är en " : " is a ") + weekday(sv);
            case DAY_OFF -> quoted + (sv ? " vore ledig dag: " : " would be a day off: ") + off(sv);
            case REGISTERED ->
                    (sv ? "registret har ett möte " : "the register has a meeting on ") + day;
            case PAST_AHEAD ->
                    quoted
                            + (sv
                                    ? " berättas som gjort men skulle ligga framåt"
                                    : " is told as past but would lie ahead");
            case COMING_BEHIND ->
                    quoted
                            + (sv
                                    ? " berättas som kommande men skulle vara förbi"
                                    : " is told as coming but would be over");
        };
    }

    private String weekday(boolean sv) {
        return sv
                ? SwedishCalendar.weekday(day)
                : day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** A holiday by its Swedish name; Saturdays and Sundays in the language asked for. */
    private String off(boolean sv) {
        String name = SwedishCalendar.dayOff(day).orElse("");
        return name.isEmpty() || name.equals(SwedishCalendar.weekday(day)) ? weekday(sv) : name;
    }
}
