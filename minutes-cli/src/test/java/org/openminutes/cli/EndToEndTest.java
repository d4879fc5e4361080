// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openminutes.intake.Importers;
import org.openminutes.model.Minutes;
import org.openminutes.register.Register;
import org.openminutes.testkit.Golden;
import org.openminutes.testkit.Shared;

/** From the text of a record to all that can be made of it, by the commands a user types. */
class EndToEndTest {

    private static final Path SAMPLES = Path.of("..", "examples", "data");
    private static final Path GOLD = Path.of("src", "test", "resources", "gold");

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"samrad", "beredning", "forberedande"})
    void what_a_reader_finds_in_a_sample_is_in_every_format(String name) throws IOException {
        assertCarried(SAMPLES.resolve(name + ".txt"), GOLD.resolve(name + ".yaml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"002", "003", "004"})
    void what_a_reader_finds_in_real_notes_is_in_every_format(String number) throws IOException {
        assertCarried(
                Shared.path("seeds/" + number + ".txt"),
                Shared.path("gold/seed-" + number + ".yaml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"samrad", "beredning", "forberedande"})
    void the_xml_beside_a_sample_is_what_import_makes_of_it(String name) throws IOException {
        Path made = folder.resolve(name + ".xml");

        Cli run = Cli.run("import", SAMPLES.resolve(name + ".txt"), "-o", made);

        assertThat(run.code()).as(run.err()).isEqualTo(Exit.CLEAN);
        Golden.assertMatches(SAMPLES.resolve(name + ".xml"), Files.readString(made));
    }

    @ParameterizedTest
    @ValueSource(strings = {"samrad", "beredning", "forberedande"})
    void the_xml_reads_back_as_the_record_of_the_text(String name) throws IOException {
        Path made = folder.resolve(name + ".xml");
        Cli.run("import", SAMPLES.resolve(name + ".txt"), "-o", made);

        assertThat(read(made)).isEqualTo(read(SAMPLES.resolve(name + ".txt")));
    }

    @Test
    void findings_in_a_text_have_their_line() {
        Path sample = SAMPLES.resolve("forberedande.txt");

        Cli run = Cli.run("validate", sample);

        assertThat(run.code()).isEqualTo(Exit.FAULTS);
        assertThat(run.out()).contains("DOC-001").containsPattern("forberedande\\.txt:\\d+  ");
    }

    @Test
    void all_samples_make_one_package_that_verifies() {
        Path zip = folder.resolve("leverans.zip");

        Cli made =
                Cli.run(
                        "package",
                        SAMPLES.resolve("samrad.xml"),
                        SAMPLES.resolve("beredning.txt"),
                        SAMPLES.resolve("forberedande.txt"),
                        "-o",
                        zip,
                        "--creator",
                        "Norrviks kommun",
                        "--creator-id",
                        "ORG:2120000001");

        assertThat(made.code()).as(made.err()).isEqualTo(Exit.CLEAN);
        assertThat(Cli.run("verify", zip)).matches(run -> run.code() == Exit.CLEAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"002", "003", "004"})
    void real_notes_make_a_package_that_verifies(String number) {
        Path zip = folder.resolve(number + ".zip");

        Cli made =
                Cli.run(
                        "package",
                        Shared.path("seeds/" + number + ".txt"),
                        "-o",
                        zip,
                        "--creator",
                        "Ås kommun");

        assertThat(made.code()).as(made.err()).isEqualTo(Exit.CLEAN);
        assertThat(Cli.run("verify", zip)).matches(run -> run.code() == Exit.CLEAN);
    }

    @Test
    void machines_get_one_json_object_a_line() {
        Path first = SAMPLES.resolve("forberedande.txt");
        Path second = SAMPLES.resolve("samrad.txt");

        Cli run = Cli.run("validate", "--json", first, folder.resolve("none.txt"), second);

        assertThat(run.code()).isEqualTo(Exit.FAILED);
        assertThat(run.err()).hasLineCount(1);
        assertThat(run.out().lines())
                .satisfiesExactly(
                        line ->
                                assertThat(line)
                                        .startsWith("{\"file\": \"" + first + "\", \"report\": {")
                                        .contains("DOC-001")
                                        .endsWith("}}"),
                        line -> assertThat(line).startsWith("{\"file\": \"" + second));
    }

    @Test
    void labels_are_in_the_language_asked_for() throws IOException {
        Path sample = SAMPLES.resolve("samrad.txt");

        Cli.run("export", sample, "--to", "docx", "-o", folder.resolve("sv"));
        Cli.run("export", sample, "--to", "docx", "-o", folder.resolve("en"), "--lang", "en");

        assertThat(FileText.of(folder.resolve("sv/samrad.docx"))).doesNotContain("Presentedby");
        assertThat(FileText.of(folder.resolve("en/samrad.docx"))).contains("Presentedby");
    }

    @Test
    void all_samples_at_once() {
        Cli run =
                Cli.run(
                        "export",
                        SAMPLES.resolve("samrad.txt"),
                        SAMPLES.resolve("beredning.txt"),
                        SAMPLES.resolve("forberedande.txt"),
                        "--to",
                        "docx,pdf,xml",
                        "-o",
                        folder);

        assertThat(run.code()).as(run.err()).isEqualTo(Exit.CLEAN);
        assertThat(run.out().lines()).hasSize(10);
    }

    private void assertCarried(Path notes, Path gold) throws IOException {
        Cli run = Cli.run("export", notes, "--to", "docx,pdf,xml", "-o", folder);

        assertThat(run.code()).as(run.err()).isEqualTo(Exit.CLEAN);
        List<String> wanted = Gold.texts(gold);
        assertThat(wanted).hasSizeGreaterThan(20);
        String stem = notes.getFileName().toString().replace(".txt", "");
        for (String format : List.of("docx", "pdf", "xml")) {
            String text = FileText.of(folder.resolve(stem + "." + format));
            assertThat(wanted)
                    .as("texts lost in " + format)
                    .allSatisfy(want -> assertThat(text).contains(FileText.squeezed(want)));
        }
    }

    private static Minutes read(Path file) throws IOException {
        return Importers.installed().read(file, Register.EMPTY).minutes();
    }
}
