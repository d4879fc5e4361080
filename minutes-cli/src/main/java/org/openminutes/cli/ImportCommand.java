// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.openminutes.intake.Change;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.Importers;
import org.openminutes.intake.Source;
import org.openminutes.intake.SourceTrace;
import org.openminutes.language.Phrases;
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
        description =
                "Reads records (text, Markdown, Word, XML, or PDF with one inside) and writes them"
                        + " as XML.")
final class ImportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            descriptionKey = "file",
            description = "The records to read.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR|OUT.xml",
            description =
                    "The folder to write to, made if it is not there; or, of one file, the XML"
                            + " file.")
    private Path output = Path.of("");

    @Option(names = "--force", description = "Replace files that are there already.")
    private boolean force;

    @Option(
            names = "--report",
            description =
                    "Also write a page (HTML) that shows the source beside what was read, line by"
                            + " line.")
    private boolean report;

    @Option(
            names = "--reading",
            description = "Also write the flat reading (JSON), to compare with one made by hand.")
    private boolean reading;

    @Option(names = "--trace", description = "Also list the words left out of the record, and why.")
    private boolean trace;

    @Option(
            names = "--json",
            description =
                    "Print one JSON object on one line for each record: where it was written, what"
                            + " was changed by hand, what was left out.")
    private boolean json;

    @Option(
            names = "--phrases",
            paramLabel = "FILE",
            description = "More phrases, for a dialect of your own; see docs/importing.md.")
    private List<Path> phrases = new ArrayList<>();

    @Mixin private RegisterOption known = new RegisterOption();

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        for (Path file : phrases) {
            Phrases.add(file);
        }
        boolean single = isXml(output) && !Files.isDirectory(output);
        if (single && files.size() > 1) {
            throw new IllegalArgumentException(console.words().say("import.folder", output));
        }
        if (!single) {
            if (Files.exists(output) && !Files.isDirectory(output)) {
                throw new IllegalArgumentException(console.words().say("folder.file", output));
            }
            Files.createDirectories(output);
        }
        Importers importers = Importers.installed();
        Register register = known.load(importers, console);
        Target target = new Target(console.words(), force);
        return new Batch(console, true)
                .run(files, file -> read(importers, register, target, single, file));
    }

    private Outcome read(
            Importers importers, Register register, Target target, boolean single, Path file)
            throws IOException {
        Source source = Source.of(file);
        List<ImportResult> results = importers.readAll(source, register);
        List<String> lines = new ArrayList<>();
        Locale locale = console.words().language().locale();
        for (int i = 0; i < results.size(); i++) {
            String part = i == 0 ? "" : "-" + (i + 1);
            Path xml =
                    single && i == 0
                            ? output
                            : folder(single).resolve(stem(single ? output : file) + part + ".xml");
            ImportedFiles made = new ImportedFiles(target, xml);
            made.xml(results.get(i).minutes());
            if (report) {
                made.page(results.get(i), source, locale);
            }
            if (reading) {
                made.reading(results.get(i).minutes());
            }
            lines.addAll(told(file, xml, results.get(i)));
        }
        return new Outcome(Exit.CLEAN, lines, List.of());
    }

    private Path folder(boolean single) {
        Path parent = output.toAbsolutePath().getParent();
        return single && parent != null ? parent : output;
    }

    private static boolean isXml(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".xml");
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private List<String> told(Path source, Path xml, ImportResult result) {
        if (json) {
            return List.of(ImportJson.of(source, xml, result));
        }
        Words words = console.words();
        Minutes minutes = result.minutes();
        List<String> lines = new ArrayList<>();
        lines.add(
                words.say(
                        "import.done",
                        source,
                        xml,
                        words.count("items", minutes.allItems().count()),
                        words.count("people", minutes.attendance().size()),
                        words.count("positions", minutes.facts(Position.class).count()),
                        words.count("tasks", minutes.facts(Task.class).count())));
        result.changes().forEach(change -> lines.add(told(source, change)));
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

    private String told(Path source, Change change) {
        Words words = console.words();
        String by =
                change.author().map(author -> ", " + author).orElse("")
                        + change.date().map(date -> ", " + date).orElse("");
        return words.say(
                "import.change",
                source,
                words.say("change." + change.kind()),
                change.path().isEmpty() ? change.place() : change.path(),
                change.before().strip(),
                change.after().strip(),
                by);
    }
}
