// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code minutes}. */
@Command(
        name = "minutes",
        description = "Records of Swedish public meetings.",
        mixinStandardHelpOptions = true)
public final class Main implements Runnable {

    /** Starts the program and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    Main() {}

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
