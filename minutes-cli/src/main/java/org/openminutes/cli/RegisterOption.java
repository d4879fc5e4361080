// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.openminutes.intake.Importers;
import org.openminutes.register.Register;
import org.openminutes.xml.RegisterXml;
import picocli.CommandLine.Option;

/** What is known beside the records: {@code --register}. */
final class RegisterOption {

    @Option(
            names = "--register",
            paramLabel = "FILE",
            description =
                    "What is known of organisations, people, bodies and matters, as XML; see"
                            + " docs/register.md.")
    private Optional<Path> file = Optional.empty();

    /**
     * Reads the register that was named; an empty one if none was.
     *
     * @throws IOException if it cannot be read
     * @throws org.openminutes.intake.ImportException if it is none
     */
    Register load(Importers importers) throws IOException {
        return file.isPresent() ? RegisterXml.read(file.get(), importers) : Register.EMPTY;
    }
}
