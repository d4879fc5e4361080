// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openminutes.model.Actor;
import org.openminutes.model.Background;
import org.openminutes.model.Body;
import org.openminutes.model.Meeting;
import org.openminutes.model.Minutes;
import org.openminutes.model.When;
import org.openminutes.register.Register;

/**
 * Which body met when, as far as a record and the register tell, and in what order the days told in
 * the record come. Days without a year get one here for the order alone; it is never shown.
 *
 * @param minutes the record
 * @param body the body that met, if the register knows it
 * @param day the day of the meeting: exact in the record, or that of the one meeting of the body
 *     the register has on that day and month
 * @param year for the order of days without one: that of the day, else the one year that can be
 *     proposed, else the first in which what was done before the meeting is behind it
 */
record RecordFrame(Minutes minutes, Optional<Body> body, Optional<LocalDate> day, int year) {

    /** After all years: a record nobody can date comes last. */
    private static final int LAST = 9998;

    private static final int HALF_YEAR = 182;

    static RecordFrame of(Minutes minutes, Register register, KnownBodies bodies) {
        Optional<Body> body = bodies.thatMet(minutes.meeting());
        Optional<When> date = minutes.meeting().date();
        Optional<LocalDate> day =
                date.flatMap(When::known)
                        .or(() -> body.flatMap(met -> registered(met, date, register, bodies)));
        int year =
                day.map(LocalDate::getYear)
                        .or(() -> YearProposals.of(minutes, register).year())
                        .orElseGet(() -> after(minutes, date));
        return new RecordFrame(minutes, body, day, Math.max(1, Math.min(year, LAST)));
    }

    private static Optional<LocalDate> registered(
            Body met, Optional<When> date, Register register, KnownBodies bodies) {
        Optional<MonthDay> wanted = date.flatMap(RecordFrame::monthDay);
        List<LocalDate> days =
                register.meetings().stream()
                        .filter(meeting -> isOf(met, meeting, bodies))
                        .flatMap(meeting -> meeting.date().flatMap(When::known).stream())
                        .filter(known -> wanted.filter(MonthDay.from(known)::equals).isPresent())
                        .distinct()
                        .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    private static boolean isOf(Body met, Meeting meeting, KnownBodies bodies) {
        return bodies.thatMet(meeting).filter(body -> body.id().equals(met.id())).isPresent();
    }

    /** The first year in which the meeting is not before what it says was done before it. */
    private static int after(Minutes minutes, Optional<When> date) {
        Optional<LocalDate> last =
                minutes.facts(Background.class)
                        .flatMap(before -> before.when().flatMap(When::known).stream())
                        .max(Comparator.naturalOrder());
        MonthDay day = date.flatMap(RecordFrame::monthDay).orElse(MonthDay.of(12, 31));
        return last.map(
                        before ->
                                MonthDay.from(before).isAfter(day)
                                        ? before.getYear() + 1
                                        : before.getYear())
                .orElse(LAST);
    }

    /** The day of the meeting, or one that stands for it in the order. */
    LocalDate order() {
        return day.orElseGet(
                () ->
                        minutes.meeting()
                                .date()
                                .flatMap(RecordFrame::monthDay)
                                .map(known -> known.atYear(year))
                                .orElse(LocalDate.of(year, 1, 1)));
    }

    /**
     * Where a day told in the record comes; absent if it is told by nothing that can be ordered.
     */
    Optional<LocalDate> order(When when, boolean isAhead) {
        if (when instanceof When.Period period) {
            boolean began = isAhead && period.from().isBefore(order());
            return Optional.of(began ? order() : period.from());
        }
        if (when instanceof When.Relative relative) {
            return order(relative.anchor());
        }
        Optional<LocalDate> known = when.known();
        return known.isPresent() ? known : monthDay(when).map(part -> nearest(part, when, isAhead));
    }

    /** Whether a day lies ahead of the meeting; of one without a year the nearest counts. */
    boolean isAhead(When when) {
        if (when instanceof When.Relative relative) {
            return relative.anchor() != When.Anchor.PREVIOUS_MEETING
                    && relative.anchor() != When.Anchor.MEETING_DAY;
        }
        boolean yearless = when instanceof When.Partial partial && partial.year().isEmpty();
        Optional<LocalDate> day =
                yearless ? monthDay(when).map(part -> part.atYear(year)) : order(when, true);
        long days = day.map(one -> ChronoUnit.DAYS.between(order(), one)).orElse(0L);
        return yearless ? (days > 0 && days <= HALF_YEAR) || days < -HALF_YEAR : days > 0;
    }

    private Optional<LocalDate> order(When.Anchor anchor) {
        return switch (anchor) {
            case MEETING_DAY -> Optional.of(order());
            case DAY_AFTER_MEETING -> later(1);
            case WEEK_AFTER_MEETING -> later(7);
            case PREVIOUS_MEETING -> later(-1);
            case NEXT_MEETING, NEXT_MEETING_OF_OTHER_BODY, UNSPECIFIED -> Optional.empty();
        };
    }

    /** Days of years nobody writes stay where they are: some days on there may be none. */
    private Optional<LocalDate> later(int days) {
        boolean usual = Math.abs(order().getYear()) <= LAST;
        return Optional.of(usual ? order().plusDays(days) : order());
    }

    private LocalDate nearest(MonthDay part, When when, boolean isAhead) {
        if (when instanceof When.Partial partial && partial.year().isPresent()) {
            return part.atYear(Math.max(1, Math.min(partial.year().getAsInt(), LAST)));
        }
        LocalDate same = part.atYear(year);
        if (isAhead && same.isBefore(order())) {
            return part.atYear(year + 1);
        }
        return !isAhead && same.isAfter(order()) ? part.atYear(year - 1) : same;
    }

    /** Day and month; the first day of a month, or of the weeks, where only those are told. */
    private static Optional<MonthDay> monthDay(When when) {
        if (when instanceof When.OnDate known) {
            return Optional.of(MonthDay.from(known.date()));
        }
        if (!(when instanceof When.Partial partial)) {
            return Optional.empty();
        }
        try {
            if (partial.month().isPresent()) {
                return Optional.of(
                        MonthDay.of(partial.month().getAsInt(), partial.day().orElse(1)));
            }
            return partial.week().isPresent()
                    ? Optional.of(
                            MonthDay.from(
                                    Year.of(2001)
                                            .atDay(Math.max(1, partial.week().getAsInt() * 7 - 6))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            // a day no month has: it can be written, but has no place in the order
            return Optional.empty();
        }
    }

    /** The body that met as an actor, by the name in the record. */
    Optional<Actor> self() {
        Optional<String> written = minutes.meeting().body().map(Actor::asWritten);
        return body.<Actor>map(met -> new Actor.OfBody(met.id(), met.name()))
                .or(() -> written.map(Actor::named));
    }
}
