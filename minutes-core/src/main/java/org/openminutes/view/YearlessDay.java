// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A date of day and month.
 *
 * @param path where it stands
 * @param asWritten its words
 * @param day day and month
 * @param side how it stands to the meeting
 * @param isMeeting whether a body meets on it
 */
record YearlessDay(String path, String asWritten, MonthDay day, Side side, boolean isMeeting) {

    /** How a year-less date stands to the meeting. */
    enum Side {
        MEETING,
        AFTER,
        BEFORE,
        NEAR
    }

    /** The day it is if the meeting was on a day. */
    LocalDate resolve(LocalDate meeting) {
        LocalDate same = day.atYear(meeting.getYear());
        return switch (side) {
            case MEETING -> same;
            case AFTER -> same.isBefore(meeting) ? day.atYear(meeting.getYear() + 1) : same;
            case BEFORE -> same.isAfter(meeting) ? day.atYear(meeting.getYear() - 1) : same;
            case NEAR -> nearest(meeting);
        };
    }

    private LocalDate nearest(LocalDate meeting) {
        return IntStream.rangeClosed(meeting.getYear() - 1, meeting.getYear() + 1)
                .mapToObj(day::atYear)
                .min(
                        Comparator.comparingLong(
                                one -> Math.abs(ChronoUnit.DAYS.between(one, meeting))))
                .orElseThrow();
    }
}
