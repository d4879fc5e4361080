// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openminutes.intake.FlatReading;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.Source;
import org.openminutes.register.Register;

/** Notes of our own in different dialects, with the readings a person found right. */
class SampleNotesTest {

    private static final Path NOTES = Path.of("src/test/resources/notes");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arsmote",
                "bokstaver",
                "dagordning",
                "en-per-rad",
                "kort",
                "markdown",
                "pdf-text",
                "protokoll",
                "styrelsemote",
                "tappade-paragrafer",
                "utan-nummer"
            })
    void each_dialect_is_read_as_a_person_reads_it(String name) throws IOException {
        Source source = Source.of(NOTES.resolve(name + ".txt"));

        ImportResult result = new TextImporter().read(source, Register.EMPTY);

        Path golden = NOTES.resolve(name + ".json");
        String reading = FlatReading.json(result.minutes());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, reading);
        }
        assertThat(reading).isEqualTo(Files.readString(golden));
        assertThat(result.trace().skipped())
                .noneMatch(skipped -> skipped.reason().equals(Audit.UNPLACED));
    }
}
