// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own can show: encodings, exit codes, a full disk, a closed pipe. */
class ProcessTest {

    @TempDir Path folder;
    private Path notes;

    @BeforeEach
    void needAShell() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a POSIX shell");
        notes = Files.writeString(folder.resolve("möte.txt"), "STUB Sammanträde i Ängsö");
    }

    @Test
    void writes_utf_8_whatever_the_system_speaks() throws Exception {
        Cli run = shell("LC_ALL=C minutes --lang sv help validate");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Användning: minutes validate", "räknar upp vad som är fel");
    }

    @Test
    void speaks_the_language_of_the_system() throws Exception {
        assertThat(shell("unset LC_ALL LC_MESSAGES; LANG=sv_SE.UTF-8 minutes").err())
                .isEqualTo("minutes: inget kommando angivet; se: minutes help\n");
        assertThat(shell("unset LC_ALL LC_MESSAGES; LANG=de_DE.UTF-8 minutes").err())
                .isEqualTo("minutes: no command given; see: minutes help\n");
    }

    @Test
    void a_failed_run_ends_with_2_and_one_line() throws Exception {
        Cli run = shell("minutes validate saknas.txt");

        assertThat(run)
                .isEqualTo(
                        new Cli(
                                Exit.FAILED,
                                "",
                                "minutes: saknas.txt: there is no such file; check the name\n"));
    }

    @Test
    void output_that_cannot_be_written_is_a_failure() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "needs /dev/full");

        Cli run = shell("minutes help > /dev/full");

        assertThat(run.code()).isEqualTo(Exit.FAILED);
        assertThat(run.err()).contains("could not be written").hasLineCount(1);
    }

    @Test
    void a_disk_without_room_leaves_no_half_file() throws Exception {
        Files.writeString(notes, "STUB " + "å".repeat(90));

        String limited = "ulimit -f 0; minutes export möte.txt --to stub -o .; echo $?";
        Cli run = shell("(" + limited + ") 2>&1 | cat");

        assertThat(run.out().lines())
                .hasSize(2)
                .first(STRING)
                .startsWith("minutes: ")
                .contains("möte.stub");
        assertThat(run.out()).endsWith("\n" + Exit.FAILED + "\n");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(notes);
        }
    }

    @Test
    void names_with_swedish_letters() throws Exception {
        Cli run = shell("minutes export möte.txt --to stub -o ut");

        assertThat(run).isEqualTo(new Cli(Exit.CLEAN, "ut/möte.stub\n", ""));
        assertThat(folder.resolve("ut/möte.stub")).hasContent("Sammanträde i Ängsö");
    }

    /** Runs a line of shell in the folder, in which {@code minutes} is the program. */
    private Cli shell(String line) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String program =
                "minutes() { '%s' -XX:TieredStopAtLevel=1 -cp '%s' %s \"$@\"; }; "
                        .formatted(
                                java, System.getProperty("java.class.path"), Main.class.getName());
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", program + line));
        Path out = Files.createTempFile("minutes", ".out");
        Path err = Files.createTempFile("minutes", ".err");
        try {
            ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
            process.redirectOutput(out.toFile()).redirectError(err.toFile());
            int code = process.start().waitFor();
            return new Cli(code, text(out), text(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
