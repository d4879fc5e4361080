// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openminutes.intake.Source;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Entry;
import org.openminutes.model.Vote;
import org.openminutes.register.Register;

/** Votes (<i>votering</i>): one for all that tells of it, with who voted how. */
class VoteReaderTest {

    private static final Path SAMPLE = Path.of("src/test/resources/dialects/votering.txt");

    private static List<AgendaItem> items(Source source) {
        return new TextImporter().read(source, Register.EMPTY).minutes().items();
    }

    private static Vote vote(AgendaItem item) {
        List<Vote> votes =
                Entry.facts(item.entries())
                        .filter(Vote.class::isInstance)
                        .map(Vote.class::cast)
                        .toList();
        assertThat(votes).hasSize(1);
        return votes.get(0);
    }

    private static String ballots(Vote vote) {
        return vote.ballots().stream()
                .map(one -> one.who().asWritten() + " " + one.choice())
                .collect(Collectors.joining(", "));
    }

    @Test
    void lines_of_names_under_a_label_belong_to_one_vote() throws IOException {
        Vote vote = vote(items(Source.of(SAMPLE)).get(0));

        assertThat(vote.yes()).hasValue(2);
        assertThat(vote.no()).hasValue(1);
        assertThat(vote.abstained()).hasValue(1);
        assertThat(ballots(vote))
                .isEqualTo("Anna Ek YES, Dan Eng YES, Bo Al NO, Cia Dahl ABSTAINED");
    }

    @Test
    void empty_cells_of_a_table_of_votes_keep_their_place() throws IOException {
        Vote vote = vote(items(Source.of(SAMPLE)).get(1));

        assertThat(ballots(vote)).isEqualTo("Anna Ek YES, Bo Al NO, Cia Dahl NO, Dan Eng YES");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Följande ledamöter röstar ja: Anna Ek (S) och Bo Al (M). | Anna Ek YES, Bo Al YES",
                "Nej-röster avges av Anna Ek (S) | Anna Ek NO",
                "Anna Ek (S) och Bo Al (M) röstar nej. | Anna Ek NO, Bo Al NO",
                "Bo Al (M) avstår från att rösta. | Bo Al ABSTAINED",
                "Frånvarande: Bo Al (M) | Bo Al ABSENT",
                "Ja-röst för förslaget, nej-röst för avslag. |''",
                "Anna Ek (S) och flera andra röstar nej. |''",
                "Nej, det gör vi inte, säger Anna Ek. |''",
            })
    void only_names_and_what_they_voted_are_ballots(String line, String expected) {
        String text =
                """
                Protokoll Rådet 2024-03-04

                Närvarande: Anna Ek (S), Bo Al (M)

                § 1 Budget
                Med 1 ja-röst mot 1 nej-röst faller förslaget.

                %s

                § 2 Övrigt
                Inget övrigt.
                """
                        .formatted(line);

        Vote vote =
                vote(
                        items(
                                        Source.of(
                                                "vote.txt",
                                                text.getBytes(
                                                        java.nio.charset.StandardCharsets.UTF_8)))
                                .get(0));

        assertThat(ballots(vote)).isEqualTo(expected);
    }
}
