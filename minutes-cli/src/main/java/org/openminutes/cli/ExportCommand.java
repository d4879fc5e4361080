// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.openminutes.export.ExportResult;
import org.openminutes.export.Exporters;
import org.openminutes.export.MinutesExporter;
import org.openminutes.intake.Importers;
import org.openminutes.model.Minutes;
import org.openminutes.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code minutes export}. */
@Command(name = "export", description = "Writes records in other formats.")
final class ExportCommand implements Callable<Integer> {

    private final Console console;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            descriptionKey = "file",
            description = "The records to write.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--to",
            required = true,
            split = ",",
            paramLabel = "FORMAT[,FORMAT]",
            hideParamSyntax = true,
            description = "The formats, e.g. docx,pdf,xml.")
    private Set<String> formats = new LinkedHashSet<>();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "The folder to write to; made if it is not there.")
    private Path folder = Path.of("");

    @Option(
            names = "--option",
            paramLabel = "FORMAT.NAME=VALUE",
            description = "A setting of a format, e.g. pdf.profile=a-1a; may be given many times.")
    private List<String> settings = new ArrayList<>();

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            description = "How PDF pages look: a file with logo, fonts, colours, labels.")
    private Optional<Path> theme = Optional.empty();

    @Option(
            names = "--template",
            paramLabel = "FILE",
            description = "The Word template, as --option docx.template=FILE.")
    private Optional<Path> template = Optional.empty();

    @Option(names = "--force", description = "Replace files that are there already.")
    private boolean force;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Exporters exporters = Exporters.installed();
        List<String> all = new ArrayList<>(settings);
        theme.ifPresent(file -> all.add("pdf.theme=" + file));
        template.ifPresent(file -> all.add("docx.template=" + file));
        Settings options = new Settings(console.words(), exporters, formats, all);
        if (spec.commandLine().getParseResult().hasMatchedOption("--lang")) {
            options.speak(exporters, console.words().language());
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new IllegalArgumentException(console.words().say("folder.file", folder));
        }
        Files.createDirectories(folder);
        Importers importers = Importers.installed();
        Target targets = new Target(console.words(), force);
        return new Batch(console, true)
                .run(
                        files,
                        file -> {
                            OneRecord read =
                                    OneRecord.read(
                                            importers, file, Register.EMPTY, console.words());
                            return write(exporters, options, targets, file, read);
                        });
    }

    private Outcome write(
            Exporters exporters, Settings options, Target targets, Path file, OneRecord read) {
        List<String> written = new ArrayList<>();
        List<String> trouble = new ArrayList<>(read.trouble());
        Minutes minutes = read.result().minutes();
        int code = Exit.CLEAN;
        for (String format : formats) {
            Path target = folder.resolve(name(file, exporters.exporter(format)));
            try {
                targets.claim(target);
                ExportResult result =
                        exporters.export(
                                minutes, format, options.of(format), target, targets.existing());
                written.add(target.toString());
                trouble.addAll(new Omissions(console.words()).lines(target, result));
            } catch (IOException | RuntimeException e) {
                // what one format cannot do, the next may
                code = Exit.FAILED;
                trouble.add(new Trouble(console.words()).line(target, e));
            }
        }
        return new Outcome(code, written, trouble);
    }

    /** The name of the input with the format's extension. */
    private static String name(Path file, MinutesExporter exporter) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + "." + exporter.format().extension();
    }
}
