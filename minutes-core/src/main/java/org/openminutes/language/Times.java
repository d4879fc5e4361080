// SPDX-License-Identifier: Apache-2.0
package org.openminutes.language;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openminutes.model.TimeRange;
import org.openminutes.model.When;

/**
 * Clock times as people write them: {@code "14:30-16:30"}, {@code "kl.9.30-14.00"}, {@code "13:30 –
 * 15 00"}, {@code "mellan 10 – 10"}, {@code "18:51"}. A single time is a range with a start alone.
 */
public final class Times {

    private static final String CLOCK = "(\\d{1,2})(?:([:.])(\\d{2})| (\\d{2}))?";
    private static final String NOT_AFTER = "(?<![\\p{L}\\p{N}/:.,§-])";
    private static final String NOT_BEFORE =
            "(?![\\p{N}/:])(?!-\\p{L})(?![.,]\\d)(?! ?(?:%|kr|mkr|procent))";
    private static final Pattern RANGE =
            pattern(
                    NOT_AFTER
                            + "((?:kl\\.?|klockan|mellan|från kl\\.?|från) ?)?"
                            + CLOCK
                            + " ?(?:-|–|—|till|och) ?(?:kl\\.? ?)?"
                            + CLOCK
                            + NOT_BEFORE);
    private static final Pattern SINGLE =
            pattern(NOT_AFTER + "((?:kl\\.?|klockan) ?)?" + CLOCK + NOT_BEFORE);

    private static final Pattern BEFORE = pattern("(?:kl\\.?|klockan|mellan|från kl\\.?|från)? *");

    private Times() {}

    /**
     * Finds all clock times in a text. A section number 3.3 and the parts of a date are none.
     *
     * @param text any text
     * @return them in order, none overlapping another
     */
    public static List<Spot<TimeRange>> find(String text) {
        List<Spot<TimeRange>> result = new ArrayList<>();
        List<Spot<When>> dates = Dates.find(text);
        int at = 0;
        Matcher range = RANGE.matcher(text);
        while (range.find()) {
            Optional<Spot<TimeRange>> found = range(range);
            if (found.isPresent() && !overlapsAny(found.get(), dates)) {
                singles(text, at, found.get().start(), dates, result);
                result.add(found.get());
                at = found.get().end();
            }
        }
        singles(text, at, text.length(), dates, result);
        return List.copyOf(result);
    }

    /**
     * Reads a text that is one time or range and nothing else but <i>kl</i>, blanks and a final
     * full stop.
     *
     * @param text any text
     * @return it, or empty if it is none
     */
    public static Optional<TimeRange> parse(String text) {
        String bare = text.strip();
        String all = bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
        String marked =
                all.toLowerCase(Locale.ROOT).startsWith("k") || all.startsWith("m")
                        ? all
                        : "kl " + all;
        List<Spot<TimeRange>> found = find(marked);
        return found.size() == 1
                        && found.get(0).end() == marked.length()
                        && BEFORE.matcher(marked.substring(0, found.get(0).start())).matches()
                ? Optional.of(found.get(0).value())
                : Optional.empty();
    }

    /**
     * Writes a clock time.
     *
     * @param time the time
     * @return e.g. {@code "09:30"}
     */
    public static String format(LocalTime time) {
        return String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
    }

    private static Optional<Spot<TimeRange>> range(Matcher m) {
        boolean marked = m.group(1) != null && !m.group(1).strip().equalsIgnoreCase("från");
        boolean minutes = m.group(4) != null || m.group(8) != null;
        Optional<LocalTime> start = clock(m.group(2), m.group(4), m.group(5));
        Optional<LocalTime> end = clock(m.group(6), m.group(8), m.group(9));
        if (start.isEmpty() || end.isEmpty() || !(marked || minutes)) {
            return Optional.empty();
        }
        String written = m.group().substring(m.start(2) - m.start());
        return Optional.of(new Spot<>(new TimeRange(start, end, written), m.start(2), m.end()));
    }

    private static void singles(
            String text, int from, int to, List<Spot<When>> dates, List<Spot<TimeRange>> result) {
        Matcher m = SINGLE.matcher(text).region(from, to).useTransparentBounds(true);
        while (m.find()) {
            boolean marked = m.group(1) != null;
            boolean colon = ":".equals(m.group(3));
            Optional<LocalTime> start = clock(m.group(2), m.group(4), m.group(5));
            if (start.isPresent() && (marked || colon)) {
                String written = m.group().substring(m.start(2) - m.start());
                Spot<TimeRange> spot =
                        new Spot<>(
                                new TimeRange(start, Optional.empty(), written),
                                m.start(2),
                                m.end());
                if (!overlapsAny(spot, dates)) {
                    result.add(spot);
                }
            }
        }
    }

    private static boolean overlapsAny(Spot<?> spot, List<Spot<When>> dates) {
        int low = 0;
        int high = dates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (dates.get(middle).end() <= spot.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < dates.size() && dates.get(low).overlaps(spot);
    }

    private static Optional<LocalTime> clock(
            String hour, @Nullable String minute, @Nullable String spaced) {
        String written = minute == null ? spaced : minute;
        int h = Integer.parseInt(hour);
        int min = written == null ? 0 : Integer.parseInt(written);
        return h > 23 || min > 59 ? Optional.empty() : Optional.of(LocalTime.of(h, min));
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(
                regex.replace(" ", "[ \\u00a0]"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
