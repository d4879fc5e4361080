// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidateTest {

    @TempDir Path folder;
    private Path undated;

    @BeforeEach
    void write() throws Exception {
        undated = folder.resolve("odaterad.txt");
        Files.writeString(
                undated,
                """
                Minnesanteckningar Samrådet

                Närvarande: Anna Berg, Bo Ek

                1. Läget
                Anna Berg berättade. Ett möte hålls 14 december kl. 10–10.
                """);
    }

    @Test
    void an_error_ends_with_1_and_a_waived_one_with_0() {
        assertThat(Cli.run("validate", undated).code()).isEqualTo(Exit.FAULTS);

        Cli waived =
                Cli.run(
                        "validate",
                        undated,
                        "--waive",
                        "DOC-001=the day is lost",
                        "--waive=doc-004=as written",
                        "--waived-by",
                        "Eva Holm");

        assertThat(waived.out()).contains("DOC-001", "    Waived by Eva Holm: the day is lost\n");
        assertThat(waived.code()).isEqualTo(Exit.CLEAN);
    }

    @Test
    void a_waiver_for_one_place_accepts_that_place() {
        String elsewhere = "DOC-001@items[7]=reason";
        Cli run = Cli.run("validate", undated, "--waive", elsewhere, "--waived-by", "Eva");

        assertThat(run.code()).isEqualTo(Exit.FAULTS);
        assertThat(run.err())
                .isEqualTo(
                        "minutes: --waive DOC-001@items[7] accepts nothing: no such finding; strike"
                                + " it, or check the id and the place\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DOC-001=why | | --waive needs --waived-by NAME: whoever accepts a finding is named in the report",
                "DOC-001=why | ' ' | --waive needs --waived-by NAME: whoever accepts a finding is named in the report",
                "DOC-001 | Eva | --waive \"DOC-001\" has another shape than ID=REASON or ID@PATH=REASON, e.g. TSK-002=\"no date yet\"",
                "DOC-001= | Eva | --waive \"DOC-001=\" has another shape than ID=REASON or ID@PATH=REASON, e.g. TSK-002=\"no date yet\"",
                "DOC-999=why | Eva | there is no rule \"DOC-999\"; minutes rules lists them",
            })
    void a_waiver_of_another_shape_is_refused(
            String waiver, @Nullable String name, String message) {
        Cli run =
                name == null
                        ? Cli.run("validate", undated, "--waive", waiver)
                        : Cli.run("validate", undated, "--waive", waiver, "--waived-by", name);

        assertThat(run).isEqualTo(new Cli(Exit.FAILED, "", "minutes: " + message + "\n"));
    }

    @Test
    void a_year_is_proposed_and_not_written() throws Exception {
        Path yearless = folder.resolve("utan-ar.txt");
        Files.writeString(
                yearless,
                """
                Minnesanteckningar Samrådet

                Tid: 6 mars kl. 9.00-11.00
                Närvarande: Anna Berg, Bo Ek

                1. Läget
                Den 10 februari 2020 beslutades om planen. Arbetet avslutades 2019.
                """);

        assertThat(Cli.run("validate", yearless).out())
                .contains(
                        "Year: 2020 is proposed, and never written\n  2020: “6 mars” is a Friday\n");
        assertThat(Cli.run("validate", yearless, "--json").out())
                .contains("\"years\": {\"possible\": [{\"year\": 2020,")
                .contains("\"asWritten\": \"6 mars\",\"day\": \"2020-03-06\"");
    }

    @Test
    void sarif_is_one_log_of_all_files() {
        Path missing = folder.resolve("saknas.txt");
        Cli run = Cli.run("validate", undated, missing, "--sarif", "--lang", "sv");

        assertThat(run.code()).isEqualTo(Exit.FAILED);
        assertThat(run.out())
                .startsWith("{\n  \"$schema\": \"https://docs.oasis-open.org/sarif/")
                .contains("odaterad.txt\"", "\"executionSuccessful\": false", "\"DOC-001\"")
                .endsWith("}\n");
        assertThat(run.err()).contains("saknas.txt");
    }

    @Test
    void one_machine_format_at_a_time() {
        assertThat(Cli.run("validate", undated, "--sarif", "--json"))
                .isEqualTo(
                        new Cli(
                                Exit.FAILED,
                                "",
                                "minutes: --json and --sarif cannot both be printed; choose"
                                        + " one\n"));
    }

    @Test
    void a_package_keeps_the_waivers() throws Exception {
        Path zip = folder.resolve("paket.zip");
        Cli packed =
                Cli.run(
                        "package",
                        undated,
                        "-o",
                        zip,
                        "--creator",
                        "Norrviks kommun",
                        "--created",
                        "2026-03-03",
                        "--waive",
                        "DOC-001=the day is lost",
                        "--waived-by",
                        "Eva Holm");

        assertThat(packed.err()).contains("went into the package with 3 errors,");
        assertThat(packed.code()).as(packed.err()).isEqualTo(Exit.CLEAN);
        assertThat(validation(zip, ".json"))
                .contains("\"reason\": \"the day is lost\"", "\"by\": \"Eva Holm\"");
        assertThat(validation(zip, ".txt")).contains("the day is lost", "Eva Holm");
    }

    private static String validation(Path zip, String extension) throws IOException {
        try (ZipFile made = new ZipFile(zip.toFile())) {
            ZipEntry report =
                    made.stream()
                            .filter(entry -> entry.getName().contains("documentation/validation/"))
                            .filter(entry -> entry.getName().endsWith(extension))
                            .findFirst()
                            .orElseThrow();
            return new String(made.getInputStream(report).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
