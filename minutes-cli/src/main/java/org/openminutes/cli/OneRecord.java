// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.Importers;
import org.openminutes.intake.Source;
import org.openminutes.register.Register;

/**
 * A file read as one record, by the commands that take one a file; only {@code import} divides.
 *
 * @param source the file
 * @param result what was read
 * @param trouble that it seems to hold the records of several meetings, if it does
 */
record OneRecord(Source source, ImportResult result, List<String> trouble) {

    static OneRecord read(Importers importers, Path file, Register register, Words words)
            throws IOException {
        Source source = Source.of(file);
        List<ImportResult> all = importers.readAll(source, register);
        return all.size() == 1
                ? new OneRecord(source, all.get(0), List.of())
                : new OneRecord(
                        source,
                        importers.read(source, register),
                        List.of(words.say("several", file, all.size())));
    }
}
