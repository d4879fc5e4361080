// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openminutes.export.ExportOptions;
import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.Id;
import org.openminutes.model.Minutes;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Text;
import org.openminutes.model.Vote;

/** Votes: their numbers and who voted how, in tables. */
class VoteTest {

    private static final int MANY = 61;

    /** Tables of what stands under the title and of those present. */
    private static final int BESIDE = 2;

    @Test
    void the_numbers_that_are_told_are_a_table() throws IOException {
        Written written = Written.of(with(vote(List.of(), 6, 3)).build());

        assertThat(written.text())
                .containsSubsequence(
                        "Omröstning: Omröstning begärs.",
                        "Sätt: öppen omröstning · Utslagsröst: Karin Lindqvist",
                        "Röst Antal Ja 6 Nej 3",
                        "Nämnden")
                .doesNotContain("Avstår");
        assertThat(tables(written)).isEqualTo(BESIDE + 1);
    }

    @Test
    void who_voted_how_is_a_table_with_parties() throws IOException {
        Written written =
                Written.of(
                        with(vote(
                                        List.of(
                                                ballot("Karin Lindqvist", Vote.Choice.YES),
                                                ballot("Bo Ek", Vote.Choice.NO),
                                                ballot("Cia Lind (M)", Vote.Choice.ABSTAINED)),
                                        1,
                                        1))
                                .build());

        assertThat(written.text())
                .contains(
                        "Namn Ja Nej Avstår Karin Lindqvist (S) X Bo Ek (C) X Cia Lind (M) X"
                                + " Beslut");
        assertThat(tables(written)).isEqualTo(BESIDE + 2);
        String objects =
                new String(
                        Written.of(
                                        with(vote(List.of(ballot("Bo", Vote.Choice.NO)), 0, 1))
                                                .build(),
                                        ExportOptions.NONE.with(
                                                PdfOptions.PROFILE, PdfProfile.A_1A))
                                .bytes(),
                        StandardCharsets.ISO_8859_1);
        // of the numbers, of the names, and of those present
        assertThat(count(objects, "/Scope/Column")).isEqualTo(2 + 3 + 2);
        assertThat(count(objects, "/Scope/Row")).isGreaterThanOrEqualTo(3);
    }

    @Test
    void a_vote_of_which_only_the_method_is_told_has_no_table() throws IOException {
        Vote bare =
                new Vote(
                        new Id<>("v"),
                        Optional.empty(),
                        List.of(),
                        Vote.Method.ACCLAMATION,
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty());
        Written written = Written.of(with(bare).build());

        assertThat(written.text()).contains("Omröstning Sätt: acklamation Beslut Nämnden");
        assertThat(tables(written)).isEqualTo(BESIDE);
    }

    @ParameterizedTest
    @EnumSource(PdfProfile.class)
    void a_long_list_runs_over_pages_under_its_headings(PdfProfile profile) throws IOException {
        List<Vote.Choice> choices = List.of(Vote.Choice.values());
        List<Vote.Ballot> ballots = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            Vote.Choice choice = choices.get(i % choices.size());
            ballots.add(ballot("Ledamot " + i + " Åkerström-Sundqvist", choice));
        }
        Written written =
                Written.of(
                                with(vote(ballots, 16, 15)).build(),
                                ExportOptions.NONE.with(PdfOptions.PROFILE, profile))
                        .keep(profile.id() + " vote");

        try (PdfDocument pdf = written.open()) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
        }
        for (int i = 0; i < MANY; i++) {
            assertThat(written.text()).contains("Ledamot " + i + " Åkerström-Sundqvist");
        }
        assertThat(count(written.text(), "Namn Ja Nej Avstår Frånvarande"))
                .as("repeated only for the eye")
                .isEqualTo(1);
        Judge.assertMeets(profile, written.bytes());
    }

    private static int tables(Written written) throws IOException {
        return count(written.tags(), "<Table");
    }

    private static int count(String text, String sought) {
        return (int) Pattern.compile(Pattern.quote(sought)).matcher(text).results().count();
    }

    private static Vote.Ballot ballot(String name, Vote.Choice choice) {
        return new Vote.Ballot(Actor.named(name), choice);
    }

    private static Vote vote(List<Vote.Ballot> ballots, int yes, int no) {
        return new Vote(
                new Id<>("v"),
                Optional.of(Text.of("Omröstning begärs.")),
                List.of(),
                Vote.Method.OPEN,
                OptionalInt.of(yes),
                OptionalInt.of(no),
                OptionalInt.empty(),
                ballots,
                Optional.of(Actor.named("Karin Lindqvist")),
                Optional.empty());
    }

    private static MinutesBuilder with(Vote vote) {
        return Minutes.protocol("Protokoll")
                .id("minutes.vote")
                .body("Socialnämnden")
                .date(LocalDate.of(2026, 2, 11))
                .present("Karin Lindqvist", who -> who.party("S").chair())
                .present("Bo Ek", who -> who.party("C"))
                .item("Budget", i -> i.add(vote).position("Nämnden antar den.", Act.DECIDES));
    }
}
