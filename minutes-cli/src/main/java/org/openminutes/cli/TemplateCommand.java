// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code minutes template}: what the author of a Word template needs. */
@Command(name = "template", description = "Makes, converts and checks Word templates.")
final class TemplateCommand implements Runnable {

    @Spec private CommandSpec spec = CommandSpec.create();

    TemplateCommand() {}

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given");
    }
}
