// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.openminutes.export.ExportOptions;
import org.openminutes.export.Exporters;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.Importers;
import org.openminutes.intake.SourceTrace;
import org.openminutes.model.Minutes;
import org.openminutes.model.Position;
import org.openminutes.model.Task;
import org.openminutes.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code minutes import}. */
@Command(
        name = "import",
        description = "Reads a record (text, Markdown, Word, XML, or a PDF with one inside) and writes it as XML.")
final class ImportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "file", description = "The record to read.")
    private Path file = Path.of("");

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT.xml",
            description = "The XML file to write.")
    private Path output = Path.of("");

    @Option(names = "--force", description = "Replace the file if it is there already.")
    private boolean force;

    @Option(names = "--trace", description = "Also list the words left out of the record, and why.")
    private boolean trace;

    @Mixin private RegisterOption known = new RegisterOption();

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Importers importers = Importers.installed();
        Register register = known.load(importers);
        return new Batch(console, false)
                .run(List.of(file), source -> read(importers, register, source));
    }

    private Outcome read(Importers importers, Register register, Path source) throws IOException {
        Target target = new Target(console.words(), force);
        Path whole = target.claim(output);
        ImportResult result = importers.read(source, register);
        Exporters.installed()
                .export(result.minutes(), "xml", ExportOptions.NONE, whole, target.existing());
        return new Outcome(Exit.CLEAN, told(source, result), List.of());
    }

    private List<String> told(Path source, ImportResult result) {
        Words words = console.words();
        Minutes minutes = result.minutes();
        List<String> lines = new ArrayList<>();
        lines.add(
                words.say(
                        "import.done",
                        source,
                        output,
                        words.count("items", minutes.allItems().count()),
                        words.count("people", minutes.attendance().size()),
                        words.count("positions", minutes.facts(Position.class).count()),
                        words.count("tasks", minutes.facts(Task.class).count())));
        List<SourceTrace.Skipped> skipped = result.trace().skipped();
        if (trace) {
            skipped.forEach(
                    s ->
                            lines.add(
                                    words.say(
                                            "import.skipped",
                                            source,
                                            s.line(),
                                            s.text().strip(),
                                            s.reason())));
        } else if (!skipped.isEmpty()) {
            lines.add(words.say("import.skips", skipped.size()));
        }
        return lines;
    }
}
