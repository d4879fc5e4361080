// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openminutes.intake.ImportException;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.Importers;
import org.openminutes.intake.Source;
import org.openminutes.register.Register;

/** Files in any encoding, too large ones, and such as are no text. */
class HostileTextTest {

    private static final String NOTES =
            """
            Minnesanteckningar Samrådet i Åmål 3 mars 2026

            Närvarande: Åsa Öberg, Sören Ängö

            1. Förskolor på Öland
            Rådet ställer sig bakom förslaget.

            2. Övrigt
            Sören återkommer på nästa möte.
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTF-8",
                "UTF-16",
                "UTF-16LE",
                "UTF-16BE",
                "windows-1252",
                "ISO-8859-1",
                "x-MacRoman",
                "IBM850",
                "IBM437"
            })
    void swedish_letters_are_read_in_any_usual_encoding(String charset) {
        ImportResult result = read(NOTES.getBytes(Charset.forName(charset)));

        assertThat(result.minutes().title())
                .isEqualTo("Minnesanteckningar Samrådet i Åmål 3 mars 2026");
        assertThat(result.minutes().attendance())
                .extracting(line -> line.who().asWritten())
                .containsExactly("Åsa Öberg", "Sören Ängö");
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void fifty_megabytes_are_refused_at_once() {
        byte[] large = new byte[50 << 20];
        Arrays.fill(large, (byte) 'a');

        assertThatThrownBy(() -> read(large))
                .isInstanceOf(ImportException.class)
                .hasMessage(
                        "test.txt: is 50 MB of text, and a record has 16 MB at most; divide it, or"
                                + " name the file that has the record");
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void one_line_of_ten_megabytes_is_read() {
        String text = "x\n" + "ord ".repeat(10 << 18);

        ImportResult result = read(text.getBytes(StandardCharsets.UTF_8));

        assertThat(result.minutes().title()).isEqualTo("x");
    }

    @Test
    void random_bytes_are_read_or_refused_with_what_to_do() {
        Random random = new Random(4);
        for (int round = 0; round < 200; round++) {
            byte[] bytes = new byte[1 + random.nextInt(3000)];
            random.nextBytes(bytes);
            try {
                assertThat(read(bytes).minutes().title()).isNotBlank();
            } catch (ImportException refused) {
                assertThat(refused).hasMessageStartingWith("test.txt: ");
            }
        }
    }

    @Test
    void records_of_several_meetings_keep_the_lines_of_the_file() {
        String second = NOTES.replace("3 mars", "7 april").replace("Förskolor", "Skolor");
        Source source =
                Source.of("two.txt", (NOTES + "\n" + second).getBytes(StandardCharsets.UTF_8));

        List<ImportResult> results = new TextImporter().readAll(source, Register.EMPTY);

        assertThat(results).hasSize(2);
        assertThat(results.get(1).minutes().title()).endsWith("7 april 2026");
        assertThat(results.get(1).trace().place("items[0].title").orElseThrow().firstLine())
                .isEqualTo(15);
        assertThat(results.get(0).minutes().id()).isNotEqualTo(results.get(1).minutes().id());
    }

    @Test
    void how_sure_the_reading_is_is_told_with_why() {
        ImportResult result = read(NOTES.getBytes(StandardCharsets.UTF_8));

        assertThat(
                        result.confidence().stream()
                                .map(
                                        one ->
                                                "%s %s %s"
                                                        .formatted(
                                                                one.path(),
                                                                one.level(),
                                                                one.basis())
                                                        .strip()))
                .contains(
                        "meeting.date STATED",
                        "meeting.time MISSING",
                        "chair MISSING",
                        "attendance[0] STATED",
                        "items[0].entries[0] INFERRED sentence",
                        "items[1].entries[0].owners[0] INFERRED first-name:Sören Ängö",
                        "items[1].entries[0].due STATED relative");
    }

    private static ImportResult read(byte[] bytes) {
        return Importers.installed().read(Source.of("test.txt", bytes), Register.EMPTY);
    }
}
