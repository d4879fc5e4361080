// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openminutes.docx.DocxTemplate;
import org.openminutes.docx.TemplateCheck;
import org.openminutes.docx.extend.Extensions;
import org.openminutes.docx.fault.Fault;
import org.openminutes.export.WholeFile;
import org.openminutes.intake.Importers;
import org.openminutes.model.Minutes;
import org.openminutes.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code minutes template check}. */
@Command(
        name = "check",
        description = "Finds everything wrong with templates, also hindrances for the blind.")
final class TemplateCheckCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            descriptionKey = "file",
            description = "The templates to check.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--record",
            paramLabel = "FILE",
            description = "A record; what of it a template shows nowhere is told too.")
    private Optional<Path> record = Optional.empty();

    @Option(
            names = "--comments",
            paramLabel = "DIR",
            description = "Write a copy of each template there, with a comment at each fault.")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--json", description = "Print one JSON object a file, each on its own line.")
    private boolean json;

    @Option(names = "--force", description = "Replace files that are there already.")
    private boolean force;

    TemplateCheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Minutes> minutes = Optional.empty();
        if (record.isPresent()) {
            minutes =
                    Optional.of(Importers.installed().read(record.get(), Register.EMPTY).minutes());
        }
        if (folder.isPresent()) {
            Files.createDirectories(folder.get());
        }
        Optional<Minutes> shown = minutes;
        Target targets = new Target(console.words(), force);
        return new Batch(console, !json).run(files, file -> check(file, shown, targets));
    }

    private Outcome check(Path file, Optional<Minutes> minutes, Target targets) throws IOException {
        String name = String.valueOf(file.getFileName());
        byte[] bytes = Files.readAllBytes(file);
        Extensions extensions = Extensions.installed();
        TemplateCheck check = TemplateCheck.of(name, bytes, extensions);
        if (minutes.isPresent() && check.isUsable()) {
            DocxTemplate template = DocxTemplate.of(name, bytes, extensions);
            check = check.against(template, minutes.get());
        }
        List<String> told = new ArrayList<>(List.of(json ? json(file, check) : text(file, check)));
        if (folder.isPresent() && !check.isClean() && check.canHaveComments()) {
            told.addAll(comment(check, targets, folder.get().resolve(name)));
        }
        return new Outcome(check.isClean() ? Exit.CLEAN : Exit.FAULTS, told, List.of());
    }

    private List<String> comment(TemplateCheck check, Target targets, Path target)
            throws IOException {
        targets.claim(target);
        WholeFile.write(
                target,
                targets.existing(),
                out -> {
                    check.writeCommented(locale(), out);
                    return target;
                });
        return json ? List.of() : List.of(console.words().say("template.commented", target));
    }

    private Locale locale() {
        return console.words().language().locale();
    }

    private String text(Path file, TemplateCheck check) {
        StringBuilder text = new StringBuilder(file.toString());
        for (Fault fault : check.faults()) {
            text.append("\n  ").append(console.words().say("template." + severity(fault)));
            text.append(' ').append(fault.line(locale())).append(" [");
            text.append(fault.rule()).append(']');
        }
        if (check.faults().isEmpty()) {
            text.append("\n  ").append(console.words().say("template.clean"));
        }
        return text.toString();
    }

    private static String severity(Fault fault) {
        return fault.severity().name().toLowerCase(Locale.ROOT);
    }

    private String json(Path file, TemplateCheck check) {
        List<String> faults = new ArrayList<>();
        for (Fault fault : check.faults()) {
            faults.add(
                    "{\"rule\": %s, \"severity\": %s, \"part\": %s, \"heading\": %s, \"paragraph\": %s, \"title\": %s, \"tag\": %s, \"message\": %s}"
                            .formatted(
                                    JsonLine.text(fault.rule()),
                                    JsonLine.text(severity(fault)),
                                    JsonLine.text(fault.spot().part()),
                                    JsonLine.text(fault.spot().heading()),
                                    fault.spot().paragraph(),
                                    JsonLine.text(fault.spot().title()),
                                    JsonLine.text(fault.spot().tag()),
                                    JsonLine.text(fault.message(locale()))));
        }
        return JsonLine.of(file, "faults", "[" + String.join(", ", faults) + "]");
    }
}
