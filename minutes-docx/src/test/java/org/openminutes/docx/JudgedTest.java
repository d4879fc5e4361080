// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openminutes.export.ExportOptions;
import org.openminutes.model.Minutes;

/** Files by the built-in template before other judges: schema, lint, POI, LibreOffice. */
class JudgedTest {

    private static final OoxmlSchema SCHEMA = new OoxmlSchema();

    @TempDir Path folder;

    static Stream<Arguments> records() {
        return Records.all().entrySet().stream()
                .map(record -> Arguments.of(record.getKey(), record.getValue()));
    }

    static byte[] export(Minutes minutes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxExporter().export(minutes, ExportOptions.NONE, out);
        return out.toByteArray();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void is_valid_by_schema_and_lint_and_opened_by_poi(String name, Minutes minutes)
            throws IOException {
        byte[] file = export(minutes);

        assertThat(SCHEMA.faults(file)).isEmpty();
        assertThat(WordLint.faults(file)).isEmpty();
        assertThat(WordText.of(file).replaceAll("\\s", ""))
                .contains(minutes.title().replaceAll("\\s", ""));
    }

    @Test
    void the_template_itself_is_valid() throws IOException {
        byte[] file = DocxTemplate.builtInFile();

        assertThat(SCHEMA.faults(file)).isEmpty();
        assertThat(WordLint.faults(file)).isEmpty();
        assertThat(DocxTemplate.builtInFile()).isEqualTo(file);
    }

    static Optional<Path> office() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Test
    void libre_office_converts_it() throws IOException, InterruptedException {
        Optional<Path> office = office();
        assumeTrue(office.isPresent(), "skipped: no LibreOffice on the path");
        Path file = Files.write(folder.resolve("tracer.docx"), export(Records.ordinary()));

        Process run =
                new ProcessBuilder(
                                List.of(
                                        office.get().toString(),
                                        "-env:UserInstallation=" + folder.resolve("p").toUri(),
                                        "--headless",
                                        "--convert-to",
                                        "pdf",
                                        "--outdir",
                                        folder.toString(),
                                        file.toString()))
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        boolean ended = run.waitFor(120, TimeUnit.SECONDS);

        assertThat(ended).isTrue();
        assertThat(folder.resolve("tracer.pdf")).isNotEmptyFile();
    }
}
