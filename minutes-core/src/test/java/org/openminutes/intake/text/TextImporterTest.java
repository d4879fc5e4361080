// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openminutes.intake.ImportException;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.MinutesImporter;
import org.openminutes.intake.MinutesImporter.Recognition;
import org.openminutes.intake.Source;
import org.openminutes.model.Actor;
import org.openminutes.model.Id;
import org.openminutes.model.Minutes;
import org.openminutes.model.Narrative;
import org.openminutes.model.Person;
import org.openminutes.model.Text;
import org.openminutes.register.Register;

class TextImporterTest {

    private static final String NOTES =
            "Mötesanteckningar Rådet\n\nNärvarande: Åsa Öst, Bo Ek\n\n1. Läget\nGott.\n2. Slut\nHej då.\n";

    @Test
    void it_is_found_as_a_service() {
        assertThat(ServiceLoader.load(MinutesImporter.class))
                .anyMatch(importer -> importer instanceof TextImporter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void every_encoding_gives_the_same_record(String charset) {
        Minutes expected = read(NOTES.getBytes(StandardCharsets.UTF_8)).minutes();

        Minutes encoded = read(NOTES.getBytes(Charset.forName(charset))).minutes();
        Minutes marked = read(("\ufeff" + NOTES).getBytes(StandardCharsets.UTF_8)).minutes();

        assertThat(withIdOf(expected, encoded)).isEqualTo(expected);
        assertThat(withIdOf(expected, marked)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void every_kind_of_line_end_gives_the_same_record(String end) {
        ImportResult expected = read(NOTES.getBytes(StandardCharsets.UTF_8));

        ImportResult result = read(NOTES.replace("\n", end).getBytes(StandardCharsets.UTF_8));

        assertThat(withIdOf(expected.minutes(), result.minutes())).isEqualTo(expected.minutes());
        assertThat(result.trace()).isEqualTo(expected.trace());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PK\u0003\u0004",
                "%PDF-1.7",
                "<?xml version='1.0'?>",
                "<!DOCTYPE html>",
                "a\u0000b"
            })
    void other_formats_are_not_recognised(String head) {
        Source source = Source.of("x", head.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(new TextImporter().recognise(source)).isEqualTo(Recognition.NO);
    }

    @Test
    void text_may_be_notes() {
        Source source = Source.of("x", NOTES.getBytes(StandardCharsets.UTF_8));

        assertThat(new TextImporter().recognise(source)).isEqualTo(Recognition.MAYBE);
    }

    @Test
    void a_file_without_words_is_refused() {
        assertThatThrownBy(() -> read(" \n\t\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ImportException.class)
                .hasMessage("notes.txt: has no words; name a file with minutes or notes in it");
    }

    @Test
    void emphasis_is_kept_and_stray_marks_are_told() {
        ImportResult result =
                read(
                        "Anteckningar\n\n1. A\nDet är *mycket* viktigt.\n2. B**\nSlut.\n"
                                .getBytes(StandardCharsets.UTF_8));

        Narrative said = (Narrative) result.minutes().items().get(0).entries().get(0);
        assertThat(said.text().spans().stream().filter(Text.Span::emphasis).map(Text.Span::text))
                .containsExactly("mycket");
        assertThat(result.minutes().items().get(1).title()).contains("B");
        assertThat(result.trace().skipped())
                .anyMatch(skipped -> skipped.text().equals("**") && skipped.line() == 5);
    }

    @Test
    void a_character_no_format_can_hold_is_told_with_its_number() {
        ImportResult result =
                read("Anteckningar\n\nEtt\u0001tecken.\n".getBytes(StandardCharsets.UTF_8));

        assertThat(result.trace().skipped())
                .anyMatch(skipped -> skipped.reason().contains("U+0001") && skipped.line() == 3);
    }

    @Test
    void the_register_tells_who_somebody_is() {
        Id<Person> known = new Id<>("person.17");
        Register register = Register.builder().add(new Person(known, "Åsa Öst", List.of())).build();

        Minutes minutes =
                new TextImporter()
                        .read(
                                Source.of("notes.txt", NOTES.getBytes(StandardCharsets.UTF_8)),
                                register)
                        .minutes();

        assertThat(minutes.attendance().get(0).who())
                .isEqualTo(new Actor.OfPerson(known, "Åsa Öst"));
    }

    /** The id of a record is made of the bytes of its file, so it differs with them. */
    private static Minutes withIdOf(Minutes other, Minutes minutes) {
        return minutes.toBuilder().id(other.id().value()).build();
    }

    private static ImportResult read(byte[] bytes) {
        return new TextImporter().read(Source.of("notes.txt", bytes), Register.EMPTY);
    }
}
