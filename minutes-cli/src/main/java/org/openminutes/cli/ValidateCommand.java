// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.Importers;
import org.openminutes.model.Minutes;
import org.openminutes.register.Register;
import org.openminutes.validation.AttachmentCheck;
import org.openminutes.validation.Profile;
import org.openminutes.validation.Report;
import org.openminutes.validation.ReportJson;
import org.openminutes.validation.ReportSarif;
import org.openminutes.validation.ReportText;
import org.openminutes.validation.RuleSet;
import org.openminutes.validation.Validator;
import org.openminutes.validation.Waiver;
import org.openminutes.view.YearProposals;
import org.openminutes.view.YearText;
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

    @Option(
            names = "--attachments",
            paramLabel = "DIR",
            description =
                    "Where the enclosures are, for their checksums; default beside each record.")
    private Optional<Path> attachments = Optional.empty();

    @Mixin private Waivers waivers = new Waivers();

    @Option(names = "--json", description = "Print one JSON object a file, each on its own line.")
    private boolean json;

    @Option(
            names = "--sarif",
            description = "Print one SARIF 2.1.0 log of all files, for editors and build servers.")
    private boolean sarif;

    @Mixin private RegisterOption known = new RegisterOption();

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (json && sarif) {
            throw new IllegalArgumentException(console.words().say("validate.both"));
        }
        List<Waiver> accepted = waivers.list(console.words());
        Enclosures.requireFolder(attachments, console.words());
        Importers importers = Importers.installed();
        Register register = known.load(importers, console);
        Map<Path, Report> reports = new ConcurrentHashMap<>();
        Batch batch = new Batch(console, !json && !sarif);
        int code = batch.run(files, file -> check(importers, register, file, accepted, reports));
        if (sarif) {
            console.say(log(reports));
        }
        tellUnused(accepted, reports);
        return code;
    }

    private Outcome check(
            Importers importers,
            Register register,
            Path file,
            List<Waiver> accepted,
            Map<Path, Report> reports)
            throws IOException {
        OneRecord read = OneRecord.read(importers, file, register, console.words());
        ImportResult result = read.result();
        Profile use = profile.orElseGet(() -> standard(result.minutes()));
        Validator validator = Validator.of(RuleSet.of(use).withInstalled());
        Report report =
                result.check(validator, register)
                        .plus(AttachmentCheck.in(result.minutes(), enclosures(file), validator))
                        .waive(accepted);
        reports.put(file, report);
        return new Outcome(
                report.isClean() ? Exit.CLEAN : Exit.FAULTS,
                told(file, report, result.minutes(), register),
                read.trouble());
    }

    private Path enclosures(Path file) {
        Path beside = file.toAbsolutePath().getParent();
        return attachments.orElse(beside == null ? Path.of("") : beside);
    }

    private List<String> told(Path file, Report report, Minutes minutes, Register register) {
        if (sarif) {
            return List.of();
        }
        YearProposals years = YearProposals.of(minutes, register);
        if (json) {
            return List.of(
                    JsonLine.of(
                            file, "report", ReportJson.of(report), "years", YearText.json(years)));
        }
        Locale locale = console.words().language().locale();
        String proposed = YearText.of(years, locale);
        return List.of(
                file
                        + "\n"
                        + ReportText.of(report, minutes, locale)
                        + (proposed.isEmpty() ? "" : "\n" + proposed));
    }

    /** In the order of the files; those that could not be checked have told why on stderr. */
    private String log(Map<Path, Report> reports) {
        List<ReportSarif.Checked> checked = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        for (Path file : files) {
            Report report = reports.get(file);
            if (report == null) {
                failures.add(console.words().say("validate.failed", file));
            } else {
                checked.add(new ReportSarif.Checked(file.toString(), report));
            }
        }
        return ReportSarif.of(checked, failures, console.words().language().locale())
                .stripTrailing();
    }

    /** A waiver that accepts nothing is out of date or misspelt. */
    private void tellUnused(List<Waiver> accepted, Map<Path, Report> reports) {
        for (Waiver waiver : accepted) {
            boolean used =
                    reports.values().stream()
                            .flatMap(report -> report.findings().stream())
                            .anyMatch(waiver::accepts);
            if (!used && !reports.isEmpty()) {
                String where = waiver.path().map(path -> "@" + path).orElse("");
                console.complain(console.words().say("waive.unused", waiver.rule() + where));
            }
        }
    }

    private static Profile standard(Minutes minutes) {
        return minutes.kind() == Minutes.Kind.PROTOCOL ? Profile.PROTOCOL : Profile.NOTES;
    }
}
