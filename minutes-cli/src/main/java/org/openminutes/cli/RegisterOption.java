// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openminutes.intake.Importers;
import org.openminutes.register.Register;
import org.openminutes.register.RegisterFault;
import org.openminutes.xml.RegisterXml;
import picocli.CommandLine.Option;

/** What is known beside the records: {@code --register}. */
final class RegisterOption {

    private static final int MOST_FAULTS = 20;

    @Option(
            names = "--register",
            paramLabel = "FILE",
            description =
                    "What is known of organisations, people, bodies and matters, as XML; see"
                            + " docs/register.md.")
    private Optional<Path> file = Optional.empty();

    /**
     * Reads the register that was named; an empty one if none was. What is wrong with it is told,
     * and stops nothing.
     *
     * @throws IOException if it cannot be read
     * @throws org.openminutes.intake.ImportException if it is none
     */
    Register load(Importers importers, Console console) throws IOException {
        if (file.isEmpty()) {
            return Register.EMPTY;
        }
        Register register = RegisterXml.read(file.get(), importers);
        Locale locale = console.words().language().locale();
        List<RegisterFault> faults = RegisterFault.in(register);
        faults.stream()
                .limit(MOST_FAULTS)
                .forEach(fault -> console.complain(file.get() + ": " + fault.message(locale)));
        if (faults.size() > MOST_FAULTS) {
            console.complain(
                    console.words().say("register.more", file.get(), faults.size() - MOST_FAULTS));
        }
        return register;
    }
}
