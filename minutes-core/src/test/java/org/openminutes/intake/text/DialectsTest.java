// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openminutes.intake.FlatReading;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.Source;
import org.openminutes.internal.JsonReader;
import org.openminutes.register.Register;

/**
 * Notes and protocols in many dialects, each against what a person read in it before the importer
 * was run on it ({@code dialects/*.json}).
 */
class DialectsTest {

    private static final Path DIALECTS = Path.of("src/test/resources/dialects");

    @ParameterizedTest
    @EnumSource(ReadingScore.Part.class)
    void nearly_all_a_person_found_is_found_and_hardly_more(ReadingScore.Part part)
            throws IOException {
        ReadingScore score = new ReadingScore(part);
        for (Path file : texts().toList()) {
            score.add(name(file), expected(file), found(file));
        }

        List<String> faults = score.faults();
        assertThat(score.precision()).as("precision; %s", faults).isGreaterThanOrEqualTo(0.97);
        assertThat(score.recall()).as("recall; %s", faults).isGreaterThanOrEqualTo(0.97);
        assertThat(score.attributes()).as("attributes; %s", faults).isGreaterThanOrEqualTo(0.97);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void day_time_and_chair_are_those_a_person_found(Path file) throws IOException {
        Map<?, ?> found = found(file);

        Map<?, ?> expected = expected(file);
        for (String key : List.of("date", "start", "end", "chair", "format")) {
            if (expected.containsKey(key)) {
                assertThat(found.get(key)).as(key).isEqualTo(expected.get(key));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void nothing_is_left_without_a_place(Path file) throws IOException {
        assertThat(read(file).trace().skipped())
                .noneMatch(skipped -> skipped.reason().equals(Audit.UNPLACED));
    }

    @Test
    void there_are_enough_dialects() throws IOException {
        assertThat(texts()).hasSizeGreaterThanOrEqualTo(12);
    }

    static Stream<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(DIALECTS)) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    private static String name(Path text) {
        return text.getFileName().toString().replace(".txt", "");
    }

    private static Map<?, ?> expected(Path text) throws IOException {
        return (Map<?, ?>)
                JsonReader.read(Files.readString(DIALECTS.resolve(name(text) + ".json")));
    }

    private static Map<?, ?> found(Path text) throws IOException {
        return (Map<?, ?>) JsonReader.read(FlatReading.json(read(text).minutes()));
    }

    private static ImportResult read(Path text) throws IOException {
        return new TextImporter().read(Source.of(text), Register.EMPTY);
    }
}
