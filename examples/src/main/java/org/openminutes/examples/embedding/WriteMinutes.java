// SPDX-License-Identifier: Apache-2.0
package org.openminutes.examples.embedding;

import static org.openminutes.export.WholeFile.Existing.REPLACE;
import static org.openminutes.model.Act.ENDORSES;
import static org.openminutes.model.Function.CHAIR;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.openminutes.export.ExportOptions;
import org.openminutes.export.Exporters;
import org.openminutes.model.Minutes;
import org.openminutes.validation.Report;
import org.openminutes.validation.RuleSet;
import org.openminutes.validation.Validator;

/** Builds a record, checks it and writes it in three formats: the program of the README. */
public final class WriteMinutes {

    private WriteMinutes() {}

    /**
     * Runs it.
     *
     * @param args the folder to write to, which must exist
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        // README begins
        Minutes minutes =
                Minutes.notes("Minnesanteckningar Samverkansrådet 3 mars 2026")
                        .body("Samverkansrådet")
                        .date(LocalDate.of(2026, 3, 3))
                        .present("Anna Berg", who -> who.side("Kommunerna").chair())
                        .present("Bo Ek", who -> who.side("Regionen").noteTaker())
                        .item("Biblioteksplan", item -> item.position("Rådet godtar.", ENDORSES))
                        .signedBy("Anna Berg", CHAIR)
                        .build();
        Report report = Validator.of(RuleSet.notes()).check(minutes);
        report.findings().forEach(System.out::println);
        Exporters exporters = Exporters.installed();
        for (String format : List.of("docx", "pdf", "xml")) {
            Path file = folder.resolve("minutes." + format);
            exporters.export(minutes, format, ExportOptions.NONE, file, REPLACE);
        }
        // README ends
    }
}
