// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.openminutes.model.Minutes;
import org.openminutes.model.When;
import org.openminutes.register.Register;

/**
 * In which year a meeting was, if its record does not say so (<i>förslag på årtal</i>), and which
 * days its year-less dates then are. Proposed, never written: who knows the year writes it.
 *
 * <p>Years are tried from one before the first to one after the last that the record tells, or that
 * the caller names. A year is possible if every day of a meeting is a working day in it, what the
 * record tells as past lies behind and what it tells as coming lies ahead. A day after the meeting
 * is the first of its kind on or after it; a day of something past the last on or before it.
 *
 * @param possible the years that nothing speaks against, in order
 * @param impossible the years tried that something speaks against, in order
 * @param dates the year-less dates with a day for each, if one year alone is possible or told
 */
public record YearProposals(
        List<Candidate> possible, List<Candidate> impossible, List<Dated> dates) {

    /** Copies the lists. */
    public YearProposals {
        possible = List.copyOf(possible);
        impossible = List.copyOf(impossible);
        dates = List.copyOf(dates);
    }

    /**
     * A year tried.
     *
     * @param year the year of the meeting
     * @param reasons what speaks for it, or against it
     */
    public record Candidate(int year, List<YearReason> reasons) {

        /** Copies the list. */
        public Candidate {
            reasons = List.copyOf(reasons);
        }

        private boolean isPossible() {
            return reasons.stream().allMatch(reason -> reason.kind().supports());
        }
    }

    /**
     * A date without year and the day it probably is.
     *
     * @param path where it stands, as in {@link org.openminutes.model.Place#path()}
     * @param asWritten its words
     * @param day the day proposed
     */
    public record Dated(String path, String asWritten, LocalDate day) {}

    /**
     * Proposals from what the record and the register tell.
     *
     * @param minutes the record
     * @param register what is known beside it
     * @return nothing at all if no year-less date is there, or no year is told anywhere
     */
    public static YearProposals of(Minutes minutes, Register register) {
        YearClues clues = YearClues.of(minutes, register);
        SortedSet<Integer> told = clues.yearsTold();
        return told.isEmpty()
                ? between(minutes, clues, 0, -1)
                : between(minutes, clues, told.first() - 1, told.last() + 1);
    }

    /**
     * Proposals among years that the caller names.
     *
     * @param minutes the record
     * @param register what is known beside it
     * @param first the first year to try
     * @param last the last
     * @return nothing at all if no year-less date is there
     */
    public static YearProposals of(Minutes minutes, Register register, int first, int last) {
        return between(minutes, YearClues.of(minutes, register), first, last);
    }

    private static YearProposals between(Minutes minutes, YearClues clues, int first, int last) {
        if (clues.yearless().isEmpty()) {
            return new YearProposals(List.of(), List.of(), List.of());
        }
        Optional<LocalDate> known = minutes.meeting().date().flatMap(When::known);
        if (known.isPresent()) {
            return new YearProposals(List.of(), List.of(), clues.dated(known.get()));
        }
        List<Candidate> possible = new ArrayList<>();
        List<Candidate> impossible = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            Candidate candidate = new Candidate(year, clues.reasons(year));
            (candidate.isPossible() ? possible : impossible).add(candidate);
        }
        List<Dated> dates =
                possible.size() == 1
                        ? clues.dated(clues.meeting(possible.get(0).year()))
                        : List.of();
        return new YearProposals(possible, impossible, dates);
    }

    /** The year, if one alone is possible. */
    public Optional<Integer> year() {
        return possible.size() == 1 ? Optional.of(possible.get(0).year()) : Optional.empty();
    }

    /** Whether there is nothing to propose. */
    public boolean isEmpty() {
        return possible.isEmpty() && impossible.isEmpty() && dates.isEmpty();
    }
}
