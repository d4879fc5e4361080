// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --register}: what is known beside the records. */
class RegisterOptionTest {

    private static final Path DATA = Path.of("..", "examples", "data");
    private static final Path REGISTERS = DATA.resolve("register");

    @Test
    void rules_that_need_it_speak() {
        Path note = DATA.resolve("beredning.txt");

        Cli without = Cli.run("validate", note);
        Cli with = Cli.run("validate", note, "--register", REGISTERS.resolve("exempel.xml"));

        Cli foreign = Cli.run("validate", note, "--register", REGISTERS.resolve("skane.xml"));

        assertThat(without.out()).contains("“AU” is not explained").doesNotContain("DOC-007");
        assertThat(with.out()).doesNotContain("“AU” is not explained").doesNotContain("DOC-007");
        assertThat(foreign.out()).contains("DOC-007");
    }

    @Test
    void an_imported_record_names_its_bodies(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("out.xml");

        Cli run =
                Cli.run(
                        "import",
                        DATA.resolve("samrad.txt"),
                        "-o",
                        out,
                        "--register",
                        REGISTERS.resolve("exempel.xml"));

        assertThat(run.code()).isEqualTo(Exit.CLEAN);
        assertThat(Files.readString(out)).contains("<body body=\"sro-adalen\">");
    }

    @Test
    void one_that_cannot_be_read_stops_the_command(@TempDir Path folder) throws IOException {
        Path note = DATA.resolve("samrad.txt");
        Path broken = Files.writeString(folder.resolve("broken.xml"), "<register");

        Cli missing = Cli.run("validate", note, "--register", folder.resolve("none.xml"));
        Cli damaged = Cli.run("validate", note, "--register", broken);
        Cli record = Cli.run("validate", note, "--register", DATA.resolve("samrad.xml"));

        assertThat(missing.code()).isEqualTo(Exit.FAILED);
        assertThat(missing.err()).contains("none.xml: there is no such file");
        assertThat(damaged.code()).isEqualTo(Exit.FAILED);
        assertThat(damaged.err()).contains("broken.xml:1:").doesNotContain("\tat ");
        assertThat(record.code()).isEqualTo(Exit.FAILED);
        assertThat(record.err()).contains("name a file with a register in it");
    }

    @Test
    void one_that_contradicts_itself_is_told_of_and_used(@TempDir Path folder) throws IOException {
        Path circle =
                Files.writeString(
                        folder.resolve("circle.xml"),
                        """
                        <register xmlns="urn:openminutes:register:1" version="1.0">
                          <body id="a" tier="mixed" level="local" authority="preparatory">
                            <name>A</name>
                            <link kind="prepares-for" body="a"/>
                          </body>
                        </register>
                        """);

        Cli run = Cli.run("followup", DATA.resolve("samrad.txt"), "--register", circle);

        assertThat(run.code()).isEqualTo(Exit.CLEAN);
        assertThat(run.err()).contains("circle.xml: links go in a circle: a;");
    }
}
