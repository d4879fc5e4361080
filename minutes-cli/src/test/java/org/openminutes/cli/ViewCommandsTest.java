// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code followup} and {@code show}. */
class ViewCommandsTest {

    private static final Path DATA = Path.of("..", "examples", "data");
    private static final Path NOTE = DATA.resolve("beredning.txt");
    private static final Path REGISTER = DATA.resolve("register").resolve("exempel.xml");

    @Test
    void tasks_and_matters_are_followed_up() {
        Cli run =
                Cli.run(
                        Language.SV,
                        "followup",
                        NOTE,
                        DATA.resolve("samrad.xml"),
                        "--register",
                        REGISTER,
                        "--on",
                        "2023-06-01");

        assertThat(run.code()).isEqualTo(Exit.CLEAN);
        assertThat(run.out())
                .startsWith("Uppföljning 2023-06-01\n")
                .contains("Plan för gemensamt e-arkiv: ")
                .contains("planerat; ställningstagande; 16/11; Strandbygdens samverkansråd");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void the_day_is_said_where_none_is_given() {
        Cli run = Cli.run("followup", NOTE);

        assertThat(run.out()).startsWith("Follow-up on no day: no record tells");
    }

    @Test
    void one_bad_record_does_not_stop_the_rest(@TempDir Path folder) throws IOException {
        Path bad =
                Files.writeString(
                        folder.resolve("bad.xml"), "<minutes xmlns=\"urn:openminutes:minutes:1\"");

        Cli run = Cli.run("followup", bad, NOTE, folder.resolve("none.txt"), "--json");

        assertThat(run.code()).isEqualTo(Exit.FAILED);
        assertThat(run.out()).startsWith("{").contains("\"records\": 1").endsWith("}\n");
        assertThat(run.err().lines()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"full", "public", "positions", "tasks", "matters"})
    void every_view_is_printed_as_text_and_json(String view) {
        Cli text = Cli.run("show", NOTE, "--view", view, "--register", REGISTER);
        Cli json = Cli.run("show", NOTE, "--view", view, "--register", REGISTER, "--json");

        assertThat(text.code()).as(text.err()).isEqualTo(Exit.CLEAN);
        assertThat(text.out()).isNotBlank();
        assertThat(json.code()).isEqualTo(Exit.CLEAN);
        assertThat(json.out()).startsWith("{").endsWith("}\n");
    }

    @Test
    void an_excerpt_has_the_items_a_reader_cites() {
        Cli run = Cli.run("show", NOTE, "--view", "excerpt", "--items", "2 b,4A");

        assertThat(run.code()).as(run.err()).isEqualTo(Exit.CLEAN);
        assertThat(run.out())
                .contains("2 b. Samsyn om digitala underskrifter")
                .contains("4 a. Nytt diariesystem")
                .doesNotContain("Stöd till små kommuner");
    }

    @Test
    void an_excerpt_of_unknown_items_tells_those_there_are() {
        Cli unknown = Cli.run("show", NOTE, "--view", "excerpt", "--items", "77");
        Cli none = Cli.run("show", NOTE, "--view", "excerpt");

        assertThat(unknown.code()).isEqualTo(Exit.FAILED);
        assertThat(unknown.err()).contains("no item \"77\"").contains("2 b p2.2");
        assertThat(none.code()).isEqualTo(Exit.FAILED);
        assertThat(none.err()).contains("--items");
    }

    @Test
    void a_day_that_is_none_is_refused() {
        Cli run = Cli.run("followup", NOTE, "--on", "2026-02-30");

        assertThat(run.code()).isEqualTo(Exit.FAILED);
        assertThat(run.err()).contains("--on").contains("2026-02-30");
    }
}
