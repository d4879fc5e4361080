// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openminutes.validation.rules.Check.run;
import static org.openminutes.validation.rules.Records.entries;
import static org.openminutes.validation.rules.Records.id;
import static org.openminutes.validation.rules.Records.notes;
import static org.openminutes.validation.rules.Records.person;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openminutes.model.Dissent;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Presence;
import org.openminutes.model.Recusal;
import org.openminutes.model.Vote;

class VoteRulesTest {

    private static final Vote.Ballot YES = new Vote.Ballot(person("Anna Berg"), Vote.Choice.YES);
    private static final Vote.Ballot NO = new Vote.Ballot(person("Bo Ek"), Vote.Choice.NO);

    @Test
    void the_numbers_are_those_of_the_ballots() {
        assertThat(run("VOT-001", entries(vote(Vote.Method.OPEN, 2, 1, YES, NO))))
                .containsExactly(
                        "items[0].entries[0]: Röstsiffrorna stämmer inte med de redovisade"
                                + " rösterna.");
        assertThat(run("VOT-001", entries(vote(Vote.Method.OPEN, 1, 1, YES, NO)))).isEmpty();
        assertThat(run("VOT-001", entries(vote(Vote.Method.OPEN, 7, 5)))).isEmpty();
        assertThat(run("VOT-001", entries(vote(Vote.Method.OPEN, -1, -1, YES)))).isEmpty();
    }

    @Test
    void who_votes_is_there() {
        Vote vote = vote(Vote.Method.OPEN, 1, 1, YES, NO);
        MinutesBuilder minutes =
                notes().present("Anna Berg").absent("Bo Ek").item("Val", item -> item.add(vote));

        assertThat(run("VOT-002", minutes))
                .containsExactly(
                        "items[0].entries[0].ballots[1]: Bo Ek har röstat men var inte närvarande"
                                + " i punkt 1.");
        assertThat(run("VOT-002", entries(vote))).as("no list").isEmpty();
    }

    @Test
    void who_votes_has_not_stepped_aside_nor_left() {
        Vote vote = vote(Vote.Method.OPEN, 1, 1, YES, NO);
        Recusal recusal = new Recusal(person("Bo Ek"), Optional.empty(), Optional.empty());
        Presence gone =
                new Presence.Present(
                        Presence.Mode.ON_SITE, List.of(MandateRulesTest.gap("p1", "p1")));
        MinutesBuilder both = notes().present("Anna Berg").present("Bo Ek");
        MinutesBuilder left =
                notes().present("Anna Berg").present("Bo Ek", who -> who.presence(gone));

        assertThat(run("VOT-002", both.item("Val", item -> item.add(recusal).add(vote))))
                .hasSize(1);
        assertThat(
                        run(
                                "VOT-002",
                                left.item("Val", item -> item.add(vote))
                                        .item("Ny", item -> item.add(vote))))
                .hasSize(1);
    }

    @Test
    void a_tie_is_broken() {
        Vote tie = vote(Vote.Method.OPEN, 5, 5);
        Vote cast =
                new Vote(
                        id("v"),
                        Optional.empty(),
                        List.of(),
                        Vote.Method.OPEN,
                        OptionalInt.of(5),
                        OptionalInt.of(5),
                        OptionalInt.empty(),
                        List.of(),
                        Optional.of(person("Anna Berg")),
                        Optional.empty());

        assertThat(run("VOT-003", entries(tie)))
                .containsExactly("items[0].entries[0]: Lika röstetal utan utslagsröst.");
        assertThat(run("VOT-003", entries(vote(Vote.Method.OPEN, -1, -1, YES, NO)))).hasSize(1);
        assertThat(run("VOT-003", entries(cast))).isEmpty();
        assertThat(run("VOT-003", entries(vote(Vote.Method.LOT, 5, 5)))).isEmpty();
        assertThat(run("VOT-003", entries(vote(Vote.Method.OPEN, 5, 4)))).isEmpty();
        assertThat(run("VOT-003", entries(vote(Vote.Method.OPEN, 0, 0)))).isEmpty();
    }

    @Test
    void an_open_vote_is_told_name_by_name() {
        assertThat(run("VOT-004", entries(vote(Vote.Method.OPEN, 5, 4))))
                .containsExactly(
                        "items[0].entries[0]: Öppen omröstning utan redovisning av hur var och en"
                                + " röstat.");
        assertThat(run("VOT-004", entries(vote(Vote.Method.SECRET, 5, 4)))).isEmpty();
        assertThat(run("VOT-004", entries(vote(Vote.Method.OPEN, 1, 0, YES)))).isEmpty();
    }

    @ParameterizedTest(name = "{0}–{1}, won {2}: {3}")
    @CsvSource({
        "6, 5, a, false",
        "5, 5, a, false",
        "4, 5, a, true",
        "4, 5, b, false",
        "6, 5, b, true",
        "4, 5, other, false",
    })
    void the_winner_has_more_votes(int yes, int no, String carried, boolean found) {
        Vote vote =
                new Vote(
                        id("v"),
                        Optional.empty(),
                        List.of(id("a"), id("b")),
                        Vote.Method.OPEN,
                        OptionalInt.of(yes),
                        OptionalInt.of(no),
                        OptionalInt.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.of(id(carried)));

        assertThat(run("VOT-005", entries(vote)))
                .isEqualTo(
                        found
                                ? List.of(
                                        "items[0].entries[0]: Utfallet stämmer inte med"
                                                + " röstsiffrorna.")
                                : List.of());
    }

    @Test
    void who_reserves_took_part() {
        Dissent reservation = dissent(Dissent.Kind.RESERVATION);
        MinutesBuilder absent =
                notes().present("Anna Berg").absent("Bo Ek").item("A", i -> i.add(reservation));
        MinutesBuilder present = notes().present("Bo Ek").item("A", item -> item.add(reservation));
        MinutesBuilder aside =
                notes().present("Bo Ek")
                        .item(
                                "A",
                                item ->
                                        item.add(dissent(Dissent.Kind.DID_NOT_TAKE_PART))
                                                .add(reservation));

        assertThat(run("DIS-001", absent))
                .containsExactly(
                        "items[0].entries[0]: Bo Ek har reserverat sig utan att ha deltagit i"
                                + " beslutet.");
        assertThat(run("DIS-001", aside)).hasSize(1);
        assertThat(run("DIS-001", present)).isEmpty();
        assertThat(run("DIS-001", entries(reservation))).isEmpty();
    }

    @Test
    void who_steps_aside_does_nothing_in_the_item() {
        Recusal recusal = new Recusal(person("Bo Ek"), Optional.empty(), Optional.empty());
        MinutesBuilder presents =
                notes().present("Bo Ek").item("A", item -> item.presentedBy("Bo Ek").add(recusal));
        MinutesBuilder votes = entries(recusal, vote(Vote.Method.OPEN, 0, 1, NO));

        assertThat(run("REC-001", presents))
                .containsExactly("items[0].entries[0]: Bo Ek är jävig men deltar i punkt 1.");
        assertThat(run("REC-001", votes)).hasSize(1);
        assertThat(run("REC-001", entries(recusal, vote(Vote.Method.OPEN, 1, 0, YES)))).isEmpty();
        assertThat(
                        run(
                                "REC-001",
                                notes().present("Bo Ek")
                                        .item("A", item -> item.add(recusal))
                                        .item("B", item -> item.presentedBy("Bo Ek"))))
                .isEmpty();
    }

    /** A vote; a number below 0 is not told. */
    static Vote vote(Vote.Method method, int yes, int no, Vote.Ballot... ballots) {
        return new Vote(
                id("v"),
                Optional.empty(),
                List.of(),
                method,
                yes < 0 ? OptionalInt.empty() : OptionalInt.of(yes),
                no < 0 ? OptionalInt.empty() : OptionalInt.of(no),
                OptionalInt.empty(),
                List.of(ballots),
                Optional.empty(),
                Optional.empty());
    }

    private static Dissent dissent(Dissent.Kind kind) {
        return new Dissent(kind, List.of(person("Bo Ek")), Optional.empty(), Optional.empty());
    }
}
