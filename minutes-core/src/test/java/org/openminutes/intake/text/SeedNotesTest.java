// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.Source;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaRequest;
import org.openminutes.model.Attendance;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Minutes;
import org.openminutes.model.Position;
import org.openminutes.model.Proposal;
import org.openminutes.model.Task;
import org.openminutes.model.When;
import org.openminutes.register.Register;

/** The real notes against readings made by hand before the importer was; skipped where absent. */
class SeedNotesTest {

    private static final Path SHARED = Path.of("../../shared");

    @ParameterizedTest
    @ValueSource(strings = {"002", "003", "004"})
    void participants_and_signatories_are_those_a_person_found(String seed) throws IOException {
        Minutes minutes = read(seed).minutes();

        List<String> participants =
                minutes.attendance().stream()
                        .filter(Attendance::isPresent)
                        .map(line -> line.who().asWritten())
                        .toList();
        assertThat(participants)
                .containsExactlyInAnyOrderElementsOf(gold(seed, "participants", "name"));
        assertThat(minutes.attestations().stream().map(a -> a.who().asWritten()))
                .containsExactlyElementsOf(gold(seed, "signatories", "name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"002", "003", "004"})
    void titles_are_those_a_person_found(String seed) throws IOException {
        Minutes minutes = read(seed).minutes();

        assertThat(minutes.allItems().flatMap(item -> item.title().stream()))
                .containsExactlyElementsOf(gold(seed, "items", "title"));
    }

    @ParameterizedTest(name = "{0}: {1} concluded, {2} proposed, {3} to do, {4} meetings")
    @CsvSource({"002, 5, 5, 1, 3", "003, 5, 3, 6, 0", "004, 3, 1, 8, 4"})
    void as_much_is_concluded_and_to_do_as_a_person_found(
            String seed, int concluded, int proposed, int tasks, int meetings) throws IOException {
        Minutes minutes = read(seed).minutes();

        assertThat(minutes.facts(Position.class).mapToInt(p -> p.clauses().size()).sum())
                .isEqualTo(concluded);
        assertThat(minutes.facts(Proposal.class).mapToInt(p -> p.clauses().size()).sum())
                .isEqualTo(proposed);
        long requests = minutes.facts(AgendaRequest.class).count();
        assertThat(minutes.facts(Task.class).count() + requests).isEqualTo(tasks);
        assertThat(minutes.facts(MeetingNotice.class).count()).isEqualTo(meetings);
    }

    @Test
    void a_year_that_is_not_written_is_not_made_up() throws IOException {
        assertThat(read("002").minutes().meeting().date().flatMap(When::known)).isEmpty();
        assertThat(read("003").minutes().meeting().date()).isPresent();
        assertThat(read("004").minutes().meeting().date()).isEmpty();
    }

    @Test
    void a_first_name_that_two_people_have_stays_open() throws IOException {
        List<Actor> owners =
                read("004")
                        .minutes()
                        .facts(Task.class)
                        .flatMap(task -> task.owners().stream())
                        .toList();

        assertThat(owners)
                .filteredOn(
                        owner -> owner instanceof Actor.Unresolved u && u.candidates().size() == 2)
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"002", "003", "004"})
    void every_item_entry_and_participant_knows_its_lines(String seed) throws IOException {
        ImportResult result = read(seed);

        for (int i = 0; i < result.minutes().items().size(); i++) {
            assertThat(result.trace().place("items[" + i + "]")).isPresent();
            int entries = result.minutes().items().get(i).entries().size();
            for (int j = 0; j < entries; j++) {
                assertThat(result.trace().place("items[" + i + "].entries[" + j + "]")).isPresent();
            }
        }
        assertThat(result.trace().place("attendance[0].who")).isPresent();
        assertThat(result.trace().place("attestations[0]")).isPresent();
    }

    private static ImportResult read(String seed) throws IOException {
        Path file = SHARED.resolve("seeds/" + seed + ".txt");
        assumeTrue(Files.exists(file), "skipped: the real notes are not beside the checkout");
        return new TextImporter().read(Source.of(file), Register.EMPTY);
    }

    /** The values of one key in one list of a reading, as far as such simple YAML goes. */
    private static List<String> gold(String seed, String list, String key) throws IOException {
        Pattern value = Pattern.compile("[{ ]" + key + ": \"((?:[^\"\\\\]|\\\\.)*)\"");
        List<String> result = new ArrayList<>();
        boolean within = false;
        for (String line : Files.readAllLines(SHARED.resolve("gold/seed-" + seed + ".yaml"))) {
            within = line.startsWith(" ") ? within : line.startsWith(list + ":");
            Matcher matcher = value.matcher(line);
            if (within && line.strip().startsWith("- ") && matcher.find()) {
                result.add(matcher.group(1).replace("\\\"", "\""));
            }
        }
        return result;
    }
}
