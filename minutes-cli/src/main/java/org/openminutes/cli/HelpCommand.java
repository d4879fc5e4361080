// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.util.Optional;
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
            arity = "0..1",
            paramLabel = "COMMAND",
            descriptionKey = "command",
            description = "The command to explain.")
    private Optional<String> command = Optional.empty();

    @Override
    public void run() {
        CommandLine program = spec.parent().commandLine();
        CommandLine explained =
                command.isEmpty() ? program : program.getSubcommands().get(command.get());
        if (explained == null) {
            throw new ParameterException(
                    program, "", spec.positionalParameters().get(0), command.get());
        }
        explained.usage(program.getOut());
    }
}
