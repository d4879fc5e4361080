// SPDX-License-Identifier: Apache-2.0
package org.openminutes.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openminutes.model.Minutes;
import org.openminutes.validation.Profile;

class ExportersTest {

    private static final ExportOption<Integer> COPIES =
            ExportOption.of("copies", 1, Integer::valueOf, "How many times the title is written.");
    private static final ExportOption<Integer> OTHER =
            ExportOption.of("other", 1, Integer::valueOf, "An option of another exporter.");

    /** Writes the title, as often as asked. */
    private record Titles(Optional<Profile> demands) implements MinutesExporter {

        @Override
        public ExportFormat format() {
            return new ExportFormat("titles", "text/plain", "txt");
        }

        @Override
        public Set<ExportOption<?>> options() {
            return Set.of(COPIES);
        }

        @Override
        public ExportResult export(Minutes minutes, ExportOptions options, OutputStream out)
                throws IOException {
            String text = minutes.title().repeat(options.get(COPIES));
            out.write(text.getBytes(StandardCharsets.UTF_8));
            return new ExportResult(format(), List.of());
        }
    }

    private final Minutes undated = Minutes.notes("Titel").build();

    private static Exporters exporters(Optional<Profile> demands) {
        return Exporters.of(List.of(new Titles(demands)));
    }

    @Test
    void an_option_reaches_the_exporter() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        exporters(Optional.empty())
                .export(undated, "titles", ExportOptions.NONE.withText(COPIES, "2"), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("TitelTitel");
    }

    @Test
    void an_unknown_format_is_refused_with_those_there_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> exporters(Optional.empty()).exporter("odt"))
                .withMessageContaining("\"odt\"")
                .withMessageContaining("titles");
    }

    @Test
    void an_option_of_another_exporter_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                exporters(Optional.empty())
                                        .export(
                                                undated,
                                                "titles",
                                                ExportOptions.NONE.with(OTHER, 1),
                                                OutputStream.nullOutputStream()))
                .withMessage("format titles has no option \"other\"; it has: copies");
    }

    @Test
    void two_exporters_of_one_format_are_an_error() {
        List<Titles> two = List.of(new Titles(Optional.empty()), new Titles(Optional.empty()));

        assertThatIllegalStateException()
                .isThrownBy(() -> Exporters.of(two))
                .withMessageContaining("format titles is written by both");
    }

    @Test
    void a_record_with_errors_is_refused_where_the_exporter_demands_none() {
        assertThatExceptionOfType(ExportException.class)
                .isThrownBy(
                        () ->
                                exporters(Optional.of(Profile.ARCHIVE))
                                        .export(
                                                undated,
                                                "titles",
                                                ExportOptions.NONE,
                                                OutputStream.nullOutputStream()))
                .withMessageContaining("DOC-001");
    }
}
