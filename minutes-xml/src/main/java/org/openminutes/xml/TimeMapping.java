// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openminutes.model.TimeRange;
import org.openminutes.model.When;
import org.openminutes.xml.binding.TimeRangeElement;
import org.openminutes.xml.binding.WhenElement;

/** Dates and clock times, with the words they are written in. */
final class TimeMapping {

    private final Lines lines;

    TimeMapping(Lines lines) {
        this.lines = lines;
    }

    @Nullable WhenElement write(Optional<When> when) {
        return when.map(this::write).orElse(null);
    }

    private WhenElement write(When when) {
        WhenElement element = new WhenElement();
        element.setValue(when.asWritten());
        if (when instanceof When.OnDate day) {
            element.setOn(Dates.writable(day.date()));
        } else if (when instanceof When.Partial partial) {
            element.setYear(Numbers.write(partial.year()));
            element.setMonth(Numbers.write(partial.month()));
            element.setDay(Numbers.write(partial.day()));
            element.setWeek(Numbers.write(partial.week()));
        } else if (when instanceof When.Period period) {
            element.setFrom(Dates.writable(period.from()));
            element.setTo(Dates.writable(period.to()));
        } else if (when instanceof When.Relative relative) {
            element.setAnchor(Constants.write(relative.anchor()));
        }
        return element;
    }

    TimeRangeElement write(TimeRange range) {
        TimeRangeElement element = new TimeRangeElement();
        element.setValue(range.asWritten());
        element.setStart(writeClock(range.start()));
        element.setEnd(writeClock(range.end()));
        return element;
    }

    static @Nullable String writeClock(Optional<LocalTime> time) {
        return time.map(LocalTime::toString).orElse(null);
    }

    Optional<When> readOptional(@Nullable WhenElement element) {
        return Optional.ofNullable(element).map(e -> lines.at(e, () -> when(e)));
    }

    private static When when(WhenElement element) {
        String asWritten = element.getValue();
        requireOneForm(element);
        if (element.getOn() != null) {
            return new When.OnDate(element.getOn(), asWritten);
        }
        if (element.getFrom() != null && element.getTo() != null) {
            return new When.Period(element.getFrom(), element.getTo(), asWritten);
        }
        if (element.getAnchor() != null) {
            return new When.Relative(
                    Constants.read(When.Anchor.class, element.getAnchor()), asWritten);
        }
        return new When.Partial(
                Numbers.read(element.getYear()),
                Numbers.read(element.getMonth()),
                Numbers.read(element.getDay()),
                Numbers.read(element.getWeek()),
                asWritten);
    }

    private static void requireOneForm(WhenElement element) {
        boolean parts =
                element.getYear() != null
                        || element.getMonth() != null
                        || element.getDay() != null
                        || element.getWeek() != null;
        boolean period = element.getFrom() != null || element.getTo() != null;
        int forms =
                (element.getOn() == null ? 0 : 1)
                        + (period ? 1 : 0)
                        + (element.getAnchor() == null ? 0 : 1)
                        + (parts ? 1 : 0);
        if (forms > 1 || (period && (element.getFrom() == null || element.getTo() == null))) {
            throw new IllegalArgumentException(
                    "the date \"%s\" mixes forms; it has either on, or from and to, or anchor, or some of year, month, day and week"
                            .formatted(element.getValue()));
        }
    }

    TimeRange read(TimeRangeElement element) {
        return lines.at(
                element,
                () ->
                        new TimeRange(
                                readClock(element.getStart()),
                                readClock(element.getEnd()),
                                element.getValue()));
    }

    static Optional<LocalTime> readClock(@Nullable String clock) {
        return Optional.ofNullable(clock).map(LocalTime::parse);
    }
}
