// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code minutes help}. */
@Command(name = "help", description = "Shows how a command is used.")
final class HelpCommand implements Runnable {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..*",
            paramLabel = "COMMAND",
            descriptionKey = "command",
            description = "The command to explain.")
    private List<String> commands = new ArrayList<>();

    @Override
    public void run() {
        CommandLine program = spec.parent().commandLine();
        CommandLine explained = program;
        for (String command : commands) {
            CommandLine inner = explained.getSubcommands().get(command);
            if (inner == null) {
                throw new ParameterException(
                        program, "", spec.positionalParameters().get(0), command);
            }
            explained = inner;
        }
        explained.usage(program.getOut());
    }
}
