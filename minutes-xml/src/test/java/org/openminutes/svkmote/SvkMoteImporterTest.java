// SPDX-License-Identifier: Apache-2.0
package org.openminutes.svkmote;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openminutes.intake.ImportException;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.Importers;
import org.openminutes.intake.MinutesImporter.Recognition;
import org.openminutes.intake.Source;
import org.openminutes.intake.SourceTrace;
import org.openminutes.model.Dissent;
import org.openminutes.model.Minutes;
import org.openminutes.model.Position;
import org.openminutes.model.Presence;
import org.openminutes.model.Visibility;
import org.openminutes.register.Register;
import org.openminutes.testkit.Shared;
import org.openminutes.testkit.Texts;

class SvkMoteImporterTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

    @ParameterizedTest
    @ValueSource(strings = {"exempel.xml", "KS_2026_1.xml"})
    void no_word_of_the_published_examples_is_lost(String name) throws IOException {
        String text = Files.readString(Shared.path("schemas/svk-moten/" + name));

        ImportResult result = Importers.installed().read(source(text), Register.EMPTY);

        String kept =
                Stream.of(
                                Texts.of(result.minutes()).values(),
                                result.trace().skipped().stream()
                                        .map(SourceTrace.Skipped::text)
                                        .toList(),
                                // ids, constants and days
                                List.of(result.minutes().toString()))
                        .flatMap(Collection::stream)
                        .collect(Collectors.joining(" "));
        List<String> there = words(kept);
        String bare = text.replaceAll("(?s)<!--.*?-->", "").replaceAll("<[^>]*>", " ");
        assertThat(words(bare).stream().filter(word -> !there.contains(word)))
                // the schema's own words for roles and the like
                .allMatch(word -> word.matches("[a-z0]+|00"));
        assertThat(result.minutes().items()).hasSizeGreaterThan(5);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    @Test
    void the_published_example_is_understood() throws IOException {
        String text = Files.readString(Shared.path("schemas/svk-moten/exempel.xml"));

        Minutes minutes = Importers.installed().read(source(text), Register.EMPTY).minutes();

        assertThat(minutes.items()).hasSize(8);
        assertThat(minutes.items().get(3).facts(Position.class)).hasSize(1);
        assertThat(minutes.items().get(3).facts(Dissent.class)).hasSize(1);
        assertThat(minutes.items().get(4).visibility())
                .isEqualTo(Visibility.Confidential.under("OSL 39 kap. 2 §"));
        assertThat(minutes.items().get(5).items()).hasSize(2);
        assertThat(minutes.attachments()).hasSize(3);
        assertThat(minutes.attendance()).hasSize(5);
        assertThat(minutes.attendance().get(1).presence())
                .isInstanceOfSatisfying(
                        Presence.Present.class,
                        present ->
                                assertThat(present.gaps())
                                        .hasSize(1)
                                        .allMatch(
                                                gap ->
                                                        gap.from()
                                                                .equals(
                                                                        java.util.Optional.of(
                                                                                minutes.items()
                                                                                        .get(3)
                                                                                        .id()))));
        assertThat(minutes.attestations()).hasSize(2);
        assertThat(minutes.notice()).isPresent();
    }

    @Test
    void others_are_not_taken_for_it() {
        SvkMoteImporter importer = new SvkMoteImporter();

        assertThat(importer.recognise(source("<boardMeeting/>"))).isEqualTo(Recognition.YES);
        assertThat(importer.recognise(source("<a><boardMeeting/></a>"))).isEqualTo(Recognition.NO);
        assertThat(importer.recognise(source("<boardMeeting xmlns='urn:x'/>")))
                .isEqualTo(Recognition.NO);
        assertThat(importer.recognise(source("text om boardMeeting"))).isEqualTo(Recognition.NO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE boardMeeting [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><boardMeeting/>",
                "<boardMeeting><matters></boardMeeting>",
                "<other/>",
                "",
            })
    void damaged_and_hostile_files_are_refused_with_the_place(String text) {
        SvkMoteImporter importer = new SvkMoteImporter();

        assertThatThrownBy(() -> importer.read(source(text), Register.EMPTY))
                .isInstanceOf(ImportException.class)
                .hasMessageStartingWith("m.xml");
    }

    @Test
    void a_hollow_meeting_is_read_and_nothing_invented() {
        Minutes minutes =
                new SvkMoteImporter()
                        .read(
                                source("<boardMeeting><matters><matter/></matters></boardMeeting>"),
                                Register.EMPTY)
                        .minutes();

        assertThat(minutes.meeting().date()).isEmpty();
        assertThat(minutes.items()).hasSize(1).allMatch(item -> item.title().isEmpty());
    }

    private static Source source(String text) {
        return Source.of("m.xml", text.getBytes(UTF_8));
    }
}
