// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.openminutes.model.Actor;
import org.openminutes.model.Attendance;
import org.openminutes.model.Minutes;
import org.openminutes.model.Vote;
import org.openminutes.view.Detail;
import org.openminutes.view.Wording;

/**
 * A vote (<i>omröstning</i>): its words, then its numbers in one table and who voted how in
 * another, with the parties of the attendance list.
 */
record VotePart(Blocks blocks, Wording wording, Minutes minutes, Vote vote)
        implements Consumer<Flow> {

    private static final String MARK = "X";
    private static final float CLOSE = 2;
    private static final float[] COUNTS = {24, 76};

    @Override
    public void accept(Flow flow) {
        String label = wording.label(vote, minutes.kind());
        Map<Vote.Choice, Integer> counts = counts();
        boolean tables = !counts.isEmpty() || !vote.ballots().isEmpty();
        List<Detail> details = wording.circumstances(vote);
        Paragraph words =
                vote.text()
                        .map(text -> blocks.labelled(label, text))
                        .orElseGet(() -> blocks.label(label));
        flow.add(words.below(CLOSE).glue());
        Paragraph around = blocks.details(details);
        flow.add(tables ? around.glue() : around);
        if (!counts.isEmpty()) {
            flow.add(numbers(counts));
        }
        if (!vote.ballots().isEmpty()) {
            flow.add(ballots());
        }
    }

    /** The numbers that are told. */
    private Map<Vote.Choice, Integer> counts() {
        Map<Vote.Choice, Integer> counts = new EnumMap<>(Vote.Choice.class);
        vote.yes().ifPresent(n -> counts.put(Vote.Choice.YES, n));
        vote.no().ifPresent(n -> counts.put(Vote.Choice.NO, n));
        vote.abstained().ifPresent(n -> counts.put(Vote.Choice.ABSTAINED, n));
        return counts;
    }

    private Grid numbers(Map<Vote.Choice, Integer> counts) {
        Grid table = blocks.table(COUNTS);
        table.heading(blocks.headerCells(List.of(wording.word("choice"), wording.word("votes"))));
        counts.forEach(
                (choice, number) ->
                        table.row(
                                List.of(
                                        blocks.headerCell(wording.word(choice), Grid.Scope.ROW),
                                        blocks.cell(Integer.toString(number)))));
        return table;
    }

    private Grid ballots() {
        Set<Vote.Choice> choices = EnumSet.of(Vote.Choice.YES, Vote.Choice.NO);
        vote.ballots().forEach(ballot -> choices.add(ballot.choice()));
        List<String> headings = new ArrayList<>();
        headings.add(wording.word("name"));
        choices.forEach(choice -> headings.add(wording.word(choice)));
        Grid table = blocks.table();
        table.heading(blocks.headerCells(headings));
        for (Vote.Ballot ballot : vote.ballots()) {
            List<Grid.Cell> cells = new ArrayList<>();
            cells.add(new Grid.Cell(name(ballot.who()), Grid.Scope.ROW, false, null));
            for (Vote.Choice choice : choices) {
                cells.add(blocks.cell(ballot.choice() == choice ? MARK : ""));
            }
            table.row(cells);
        }
        return table;
    }

    private Paragraph name(Actor who) {
        Paragraph name = blocks.runs().add(blocks.tight(), who.asWritten());
        party(who)
                .ifPresent(
                        party -> {
                            blocks.runs().add(name, " ");
                            blocks.runs().party(name, party);
                        });
        return name;
    }

    /** The party the attendance list tells, unless the name as written does. */
    private Optional<String> party(Actor who) {
        return who.asWritten().indexOf('(') >= 0
                ? Optional.empty()
                : minutes.attendance().stream()
                        .filter(line -> isSame(line.who(), who))
                        .findFirst()
                        .flatMap(Attendance::party);
    }

    private static boolean isSame(Actor one, Actor other) {
        boolean known = one.personId().isPresent() && other.personId().isPresent();
        return known
                ? one.personId().equals(other.personId())
                : one.asWritten().equals(other.asWritten());
    }
}
