// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class UsageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "'' # no command given; see: minutes help",
                "frobnicate # unknown: frobnicate; see: minutes help",
                "validate # missing: FILE; see: minutes help validate",
                "validate --nonsense a.txt # unknown: --nonsense; see: minutes help validate",
                "validate --profile=x a.txt # --profile notes|protocol|public|archive cannot be \"x\"; see: minutes help validate",
                "import a.txt # missing: --output DIR|OUT.xml; see: minutes help import",
                "export a.txt --to docx # missing: --output DIR; see: minutes help export",
                "help frobnicate # COMMAND cannot be \"frobnicate\"; see: minutes help",
                "validate a.txt --lang=de # --lang sv|en cannot be \"de\"; see: minutes help validate",
            })
    void a_wrong_command_line_gives_one_line_and_exit_code_2(String words, String message) {
        Cli run = Cli.run((Object[]) (words.isEmpty() ? new String[0] : words.split(" ")));

        assertThat(run).isEqualTo(new Cli(Exit.FAILED, "", "minutes: " + message + "\n"));
    }

    @Test
    void complains_in_swedish_too() {
        assertThat(Cli.run(Language.SV, "validate").err())
                .isEqualTo("minutes: saknas: FILE; se: minutes help validate\n");
    }

    @Test
    void helps_at_every_place_it_is_asked() {
        String page = Cli.run("help", "validate").out();

        assertThat(page).startsWith("Usage: minutes validate");
        assertThat(Cli.run("validate", "--help")).isEqualTo(new Cli(Exit.CLEAN, page, ""));
        assertThat(Cli.run("--help").out()).contains("validate", "export", "import");
        assertThat(Cli.run("help").out()).isEqualTo(Cli.run("-h").out());
    }

    @Test
    void tells_its_version() {
        assertThat(Cli.run("--version").out()).startsWith("minutes ");
    }

    @Test
    void every_description_is_there_in_swedish() {
        List<String> english = descriptions(Language.EN);
        List<String> swedish = descriptions(Language.SV);

        assertThat(swedish).hasSameSizeAs(english).doesNotContainAnyElementsOf(english);
    }

    @Test
    void both_languages_have_the_same_sentences_with_the_same_arguments() {
        assertThat(arguments("words_sv.properties")).isEqualTo(arguments("words_en.properties"));
    }

    private static List<String> descriptions(Language language) {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        CommandLine program = Program.of(new Console(Words.of(language), nowhere, nowhere, false));
        List<String> found = new ArrayList<>();
        List<CommandLine> all = new ArrayList<>(List.of(program));
        for (int i = 0; i < all.size(); i++) {
            CommandLine command = all.get(i);
            all.addAll(command.getSubcommands().values());
            String name = command.getCommandSpec().qualifiedName();
            found.add(name + ": " + command.getHelp().description());
            command.getCommandSpec()
                    .args()
                    .forEach(arg -> found.add(name + ": " + String.join(" ", arg.description())));
        }
        return found;
    }

    private static Map<String, List<String>> arguments(String name) {
        ResourceBundle bundle = Words.bundle(name);
        Map<String, List<String>> result = new TreeMap<>();
        for (String key : bundle.keySet()) {
            result.put(
                    key,
                    java.util.regex.Pattern.compile("\\{\\d}")
                            .matcher(bundle.getString(key))
                            .results()
                            .map(match -> match.group())
                            .distinct()
                            .sorted()
                            .toList());
        }
        return result;
    }
}
