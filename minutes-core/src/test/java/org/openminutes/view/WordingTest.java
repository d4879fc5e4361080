// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Attendance;
import org.openminutes.model.Function;
import org.openminutes.model.Id;
import org.openminutes.model.ItemNumber;
import org.openminutes.model.Meeting;
import org.openminutes.model.Minutes;
import org.openminutes.model.Task;
import org.openminutes.model.Venue;
import org.openminutes.model.When;

class WordingTest {

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (InputStream in =
                Wording.class.getResourceAsStream("words_" + language + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words;
    }

    @Test
    void both_languages_have_the_same_words() throws IOException {
        assertThat(words("sv").keySet()).isEqualTo(words("en").keySet());
    }

    static Stream<Enum<?>> constantsOnPages() {
        List<String> named =
                List.of(
                        "Function",
                        "Capacity",
                        "Mode",
                        "Reason",
                        "Fate",
                        "Method",
                        "Progress",
                        "State",
                        "Stage",
                        "Delivery",
                        "Act",
                        "Choice");
        return new ClassFileImporter()
                .importPackages("org.openminutes.model").stream()
                        .filter(type -> type.isEnum() && named.contains(type.getSimpleName()))
                        .map(type -> type.reflect())
                        .filter(type -> !type.getName().contains("Matter"))
                        .flatMap(type -> Stream.of((Enum<?>[]) type.getEnumConstants()));
    }

    @ParameterizedTest
    @MethodSource("constantsOnPages")
    void every_constant_a_page_names_has_a_word(Enum<?> constant) {
        assertThat(Wording.SWEDISH.word(constant)).isNotBlank();
        assertThat(Wording.ENGLISH.word(constant)).isNotBlank();
    }

    @Test
    void a_line_of_the_attendance_list_reads_like_a_line() {
        Minutes minutes =
                Minutes.notes("t")
                        .present("Anna Berg", who -> who.party("S").represents("Ås kommun").chair())
                        .build();
        Attendance line = minutes.attendance().get(0);

        assertThat(Wording.SWEDISH.line(line)).isEqualTo("Anna Berg (S), Ås kommun, ordförande");
    }

    @Test
    void details_tell_what_the_text_does_not() {
        Minutes minutes =
                Minutes.notes("t")
                        .item(
                                "i",
                                item ->
                                        item.task(
                                                "Bo Ek tar fram en plan.",
                                                List.of("Bo Ek", "Anna Berg"),
                                                Optional.of(When.on(LocalDate.of(2026, 6, 1)))))
                        .build();
        Task task = minutes.facts(Task.class).findFirst().orElseThrow();

        assertThat(Wording.SWEDISH.details(task))
                .containsExactly(
                        new Detail("Ansvarig", "Anna Berg"), new Detail("Klart", "2026-06-01"));
    }

    @Test
    void a_name_or_day_within_longer_words_is_not_told_by_them() {
        Minutes minutes =
                Minutes.notes("t")
                        .item(
                                "i",
                                item ->
                                        item.task(
                                                "Evakueringsplanen tas fram av Bos grupp till 13 mars.",
                                                List.of("Eva", "Bo"),
                                                Optional.of(When.dayAndMonth(3, 3, "3 mars"))))
                        .build();
        Task task = minutes.facts(Task.class).findFirst().orElseThrow();

        assertThat(Wording.SWEDISH.details(task))
                .containsExactly(new Detail("Ansvarig", "Eva"), new Detail("Klart", "3 mars"));
    }

    @Test
    void a_signature_has_the_name_and_role_first() {
        Minutes minutes = Minutes.notes("t").signedBy("Anna Berg", Function.CHAIR).build();

        assertThat(Wording.SWEDISH.lines(minutes.attestations().get(0)))
                .containsExactly("Anna Berg, ordförande");
        assertThat(Actor.named("x").asWritten()).isEqualTo("x");
    }

    @Test
    void a_heading_has_the_number_as_printed_or_as_inferred() {
        AgendaItem.Purpose purpose = AgendaItem.Purpose.OPENING;
        assertThat(Wording.heading(item(ItemNumber.written("2 a.", 2, 1), purpose)))
                .isEqualTo("2 a. Rubrik");
        assertThat(Wording.heading(item(ItemNumber.inferred(3), purpose))).isEqualTo("3. Rubrik");
        assertThat(Wording.heading(item(ItemNumber.NONE, purpose))).isEqualTo("Rubrik");
    }

    private static AgendaItem item(ItemNumber number, AgendaItem.Purpose purpose) {
        return AgendaItem.of(new Id<>("p"), "Rubrik").number(number).purpose(purpose).build();
    }

    @Test
    void a_detail_the_text_tells_in_other_letters_is_not_told_again() {
        Minutes minutes =
                Minutes.notes("t")
                        .meeting(
                                Meeting.of(new Id<>("m"), Meeting.Status.HELD)
                                        .venue(
                                                new Venue.Digital(
                                                        "Teams", Optional.empty(), "via teams"))
                                        .build())
                        .build();

        assertThat(Wording.SWEDISH.front(minutes))
                .containsExactly(new Detail("Plats", "via teams"));
    }
}
