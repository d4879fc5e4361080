// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.Importers;
import org.openminutes.model.Minutes;
import org.openminutes.register.Register;
import org.openminutes.validation.Profile;
import org.openminutes.validation.Report;
import org.openminutes.validation.ReportJson;
import org.openminutes.validation.ReportText;
import org.openminutes.validation.RuleSet;
import org.openminutes.validation.Validator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code minutes validate}. */
@Command(
        name = "validate",
        description = "Checks records and lists what is wrong, with file and line.")
final class ValidateCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            descriptionKey = "file",
            description = "The records to check.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--profile",
            paramLabel = "notes|protocol|public|archive",
            description = "For what use; default notes or protocol, by what the record is.")
    private Optional<Profile> profile = Optional.empty();

    @Option(names = "--json", description = "Print one JSON object a file, each on its own line.")
    private boolean json;

    @Mixin private RegisterOption known = new RegisterOption();

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Importers importers = Importers.installed();
        Register register = known.load(importers);
        return new Batch(console, !json).run(files, file -> check(importers, register, file));
    }

    private Outcome check(Importers importers, Register register, Path file) throws IOException {
        ImportResult result = importers.read(file, register);
        Profile use = profile.orElseGet(() -> standard(result.minutes()));
        Report report = result.check(Validator.of(RuleSet.of(use)), register);
        String told =
                json
                        ? JsonLine.of(file, "report", ReportJson.of(report))
                        : file + "\n" + text(report, result.minutes());
        return new Outcome(report.isClean() ? Exit.CLEAN : Exit.FAULTS, List.of(told), List.of());
    }

    private String text(Report report, Minutes minutes) {
        return ReportText.of(report, minutes, console.words().language().locale());
    }

    private static Profile standard(Minutes minutes) {
        return minutes.kind() == Minutes.Kind.PROTOCOL ? Profile.PROTOCOL : Profile.NOTES;
    }
}
