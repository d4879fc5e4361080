// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openminutes.testkit.Golden;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** {@code docs/command-line.md} is made from the commands themselves. */
class CommandLineDocTest {

    private static final String HEAD =
            """
            <!-- Made by CommandLineDocTest; remake: mvn -B verify -pl minutes-cli -am -Dgolden.update=true -->
            # The program `minutes`

            Build and start it with `./minutes`; the first start builds. `minutes help COMMAND` shows the same as this page, `--lang sv` in Swedish.

            | exit code | means |
            |---|---|
            | 0 | all was done and nothing is wrong |
            | 1 | all was done and faults were found: a record with errors, a package that does not verify |
            | 2 | something could not be done; stderr says what, where, why and what to do, one line for each |

            What was asked for goes to stdout, everything else to stderr, both in UTF-8. Many files are worked on at once and reported in the order given; one that cannot be done does not stop the rest. A file that is there already is kept unless `--force` is given. Files appear whole or not at all.

            The environment: `JAVA_HOME` chooses the Java (17 or newer), `MINUTES_JAVA_OPTS` adds options to it, `LC_ALL`, `LC_MESSAGES` or `LANG` gives the language if `--lang` does not.
            """;

    @Test
    void the_page_is_up_to_date() {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        CommandLine program =
                Program.of(new Console(Words.of(Language.EN), nowhere, nowhere, false));

        StringBuilder page = new StringBuilder(HEAD);
        section(page, program);

        Golden.assertMatches(Path.of("..", "docs", "command-line.md"), page.toString());
    }

    private static void section(StringBuilder page, CommandLine command) {
        page.append("\n## `").append(command.getCommandSpec().qualifiedName()).append("`\n\n");
        String usage = command.getUsageMessage(Ansi.OFF).replaceAll(" +\n", "\n").stripTrailing();
        page.append("```text\n").append(usage).append("\n```\n");
        command.getSubcommands().values().forEach(inner -> section(page, inner));
    }
}
