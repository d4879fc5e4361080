// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.vocabulary;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openminutes.docx.extend.FieldFormatter;
import org.openminutes.model.TimeRange;
import org.openminutes.model.When;

/**
 * Forms of dates and times: {@code long} and so on, or any pattern of {@link DateTimeFormatter}
 * with a day, month or year in it, e.g. {@code d MMM yyyy}. Only what is known exactly is written
 * anew.
 */
final class DateForms implements FieldFormatter {

    private static final Map<String, String> SWEDISH =
            Map.of(
                    "long", "d MMMM uuuu",
                    "weekday", "EEEE d MMMM uuuu",
                    "short", "d/M uuuu",
                    "iso", "uuuu-MM-dd",
                    "year", "uuuu");
    private static final Map<String, String> ENGLISH =
            Map.of(
                    "long", "d MMMM uuuu",
                    "weekday", "EEEE d MMMM uuuu",
                    "short", "dd/MM/uuuu",
                    "iso", "uuuu-MM-dd",
                    "year", "uuuu");
    private static final Map<String, String> TIMES = Map.of("dots", "HH.mm", "colons", "HH:mm");
    private static final LocalDate ANY_DAY = LocalDate.of(2026, 3, 3);

    @Override
    public List<String> forms() {
        return List.of("long", "weekday", "short", "iso", "year", "dots", "colons", "d MMM yyyy");
    }

    @Override
    public boolean takes(Class<?> type, String form) {
        if (TimeRange.class.isAssignableFrom(type)) {
            return TIMES.containsKey(form);
        }
        boolean dated = When.class.isAssignableFrom(type) || type == LocalDate.class;
        return dated && (SWEDISH.containsKey(form) || isPattern(form));
    }

    @Override
    public Optional<String> format(Object value, String form, Locale language) {
        if (value instanceof TimeRange range) {
            return times(range, String.valueOf(TIMES.get(form)), language);
        }
        boolean swedish = language.getLanguage().equals("sv");
        String pattern = (swedish ? SWEDISH : ENGLISH).getOrDefault(form, form);
        DateTimeFormatter formatter = DateTimeFormatter.ofPattern(pattern, language);
        return (value instanceof When when ? when.known() : Optional.of((LocalDate) value))
                .map(formatter::format);
    }

    private static Optional<String> times(TimeRange range, String pattern, Locale language) {
        DateTimeFormatter formatter = DateTimeFormatter.ofPattern(pattern, language);
        Optional<LocalTime> start = range.start();
        Optional<LocalTime> end = range.end();
        return start.map(
                from ->
                        formatter.format(from)
                                + end.map(to -> "–" + formatter.format(to)).orElse(""));
    }

    private static boolean isPattern(String form) {
        try {
            String written = DateTimeFormatter.ofPattern(form, Locale.ROOT).format(ANY_DAY);
            return form.matches(".*[dMuyEw].*") && !written.isBlank();
        } catch (IllegalArgumentException | java.time.DateTimeException noPattern) {
            return false;
        }
    }
}
