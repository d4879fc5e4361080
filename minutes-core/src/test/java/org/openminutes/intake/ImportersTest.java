// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openminutes.model.Minutes;
import org.openminutes.register.Register;
import org.openminutes.validation.SourcePlace;

class ImportersTest {

    private record Reads(String format, Recognition recognition) implements MinutesImporter {

        @Override
        public Recognition recognise(Source source) {
            return recognition;
        }

        @Override
        public ImportResult read(Source source, Register register) {
            return new ImportResult(
                    Minutes.notes(format).build(), List.of(), SourceTrace.none(source.name()));
        }
    }

    private static final Source SOURCE =
            Source.of("f.txt", "text".getBytes(StandardCharsets.UTF_8));

    @TempDir private Path folder;

    private static String readBy(MinutesImporter.Recognition a, MinutesImporter.Recognition b) {
        return Importers.of(List.of(new Reads("a", a), new Reads("b", b)))
                .read(SOURCE, Register.EMPTY)
                .minutes()
                .title();
    }

    @Test
    void who_knows_the_format_reads_before_who_merely_can() {
        assertThat(readBy(MinutesImporter.Recognition.MAYBE, MinutesImporter.Recognition.YES))
                .isEqualTo("b");
        assertThat(readBy(MinutesImporter.Recognition.NO, MinutesImporter.Recognition.MAYBE))
                .isEqualTo("b");
    }

    @Test
    void a_file_nobody_knows_is_refused_with_the_formats_there_are() {
        assertThatExceptionOfType(ImportException.class)
                .isThrownBy(
                        () ->
                                readBy(
                                        MinutesImporter.Recognition.NO,
                                        MinutesImporter.Recognition.NO))
                .withMessage("f.txt: is of no kind that can be read; these can: a, b");
    }

    @Test
    void an_empty_file_is_refused() {
        Importers importers =
                Importers.of(List.of(new Reads("a", MinutesImporter.Recognition.YES)));

        assertThatExceptionOfType(ImportException.class)
                .isThrownBy(() -> importers.read(Source.of("tom.txt", new byte[0]), Register.EMPTY))
                .withMessageContaining("tom.txt: is empty");
    }

    @Test
    void a_folder_is_refused() {
        assertThatExceptionOfType(ImportException.class)
                .isThrownBy(() -> Source.of(folder))
                .withMessageContaining("is a folder");
    }

    @Test
    void a_missing_file_is_the_worlds_fault() {
        assertThat(
                        org.assertj.core.api.Assertions.catchThrowable(
                                () -> Source.of(folder.resolve("saknas.txt"))))
                .isInstanceOf(IOException.class);
    }

    @Test
    void a_place_in_the_record_has_the_lines_of_the_innermost_part_that_has_any() {
        SourceTrace trace =
                new SourceTrace(
                        "f.txt",
                        List.of(
                                new SourceTrace.Kept("items[0]", 3, 9),
                                new SourceTrace.Kept("items[0].entries[1]", 5, 6)),
                        List.of());

        assertThat(trace.place("items[0].entries[1].text"))
                .contains(new SourcePlace("f.txt", 5, 6));
        assertThat(trace.place("items[0].title")).contains(new SourcePlace("f.txt", 3, 9));
        assertThat(trace.place("meeting.date")).isEmpty();
    }
}
