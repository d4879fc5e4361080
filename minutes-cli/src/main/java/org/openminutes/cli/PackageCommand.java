// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openminutes.archive.ArchiveProfile;
import org.openminutes.archive.ContentSource;
import org.openminutes.archive.PackageResult;
import org.openminutes.archive.SubmissionPackage;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.Importers;
import org.openminutes.model.Actor;
import org.openminutes.model.Minutes;
import org.openminutes.model.When;
import org.openminutes.register.Register;
import org.openminutes.validation.Report;
import org.openminutes.validation.RuleSet;
import org.openminutes.validation.Severity;
import org.openminutes.validation.Validator;
import org.openminutes.validation.Waiver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code minutes package}. */
@Command(
        name = "package",
        description = "Puts records into one package for an e-archive, their faults told inside.")
final class PackageCommand implements Callable<Integer> {

    /** Goes into the package, so it is the same whatever language the program speaks. */
    private static final String REASON =
            "Packaged as written, faults told in the report; 'minutes package' without --strict."
                    + " Paketerat som skrivet, felen står i rapporten.";

    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            descriptionKey = "file",
            description = "The records to package.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT.zip",
            description = "The package to write.")
    private Path output = Path.of("");

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            converter = Profiles.class,
            completionCandidates = Profiles.class,
            description = "What the archive asks for: ${COMPLETION-CANDIDATES}; default fgs-2.0.")
    private ArchiveProfile profile = ArchiveProfile.FGS_2_0;

    @Mixin private Delivery delivery = new Delivery();

    @Option(
            names = "--attachments",
            paramLabel = "DIR",
            description = "Where the enclosures are; default beside each record.")
    private Optional<Path> attachments = Optional.empty();

    @Option(
            names = "--strict",
            description = "Refuse records with errors instead of telling of them inside.")
    private boolean strict;

    @Mixin private Waivers waivers = new Waivers();

    @Option(names = "--force", description = "Replace the package if it is there already.")
    private boolean force;

    PackageCommand(Console console) {
        this.console = console;
    }

    private record Read(Path file, ImportResult result, Report report) {

        /** How many nobody has waived. */
        private long errors() {
            return report.findings(Severity.ERROR).stream()
                    .filter(finding -> report.waiver(finding).isEmpty())
                    .count();
        }
    }

    @Override
    public Integer call() throws IOException {
        List<Waiver> accepted = waivers.list(console.words());
        Target target = new Target(console.words(), force);
        Path zip = target.claim(output);
        List<Read> records = read(accepted);
        if (records.size() < files.size() || (strict && refuses(records))) {
            console.complain(console.words().say("package.none", zip));
            return Exit.FAILED;
        }
        SubmissionPackage sip = delivery.applyTo(SubmissionPackage.of(profile), body(records));
        date(sip, records);
        for (Read record : records) {
            sip.add(record.result().minutes(), record.report(), enclosures(record.file()));
        }
        if (!strict) {
            sip.acceptErrors(REASON, "minutes package");
        }
        return tell(sip.writeTo(zip, target.existing()), records);
    }

    /** All that can be read; what cannot is complained of, and then no package is made. */
    private List<Read> read(List<Waiver> accepted) {
        Importers importers = Importers.installed();
        Validator validator = Validator.of(RuleSet.archive().withInstalled());
        List<Read> records = new ArrayList<>();
        for (Path file : files) {
            try {
                ImportResult result = importers.read(file, Register.EMPTY);
                Report report = result.check(validator, Register.EMPTY).waive(accepted);
                records.add(new Read(file, result, report));
            } catch (IOException | RuntimeException e) {
                // all that is wrong is told at once
                console.complain(new Trouble(console.words()).line(file, e));
            }
        }
        return records;
    }

    private boolean refuses(List<Read> records) {
        List<Read> faulty = records.stream().filter(record -> !record.report().isClean()).toList();
        faulty.forEach(
                record ->
                        console.complain(
                                console.words()
                                        .say(
                                                "package.strict",
                                                record.file(),
                                                console.words().count("errors", record.errors()))));
        return !faulty.isEmpty();
    }

    /** Who delivers if nobody was named: the body of the first record, or its title. */
    private String body(List<Read> records) {
        Minutes first = records.get(0).result().minutes();
        String body = first.meeting().body().map(Actor::asWritten).orElse(first.title());
        if (!delivery.saysWho()) {
            console.complain(console.words().say("package.creator", body));
        }
        return body;
    }

    /** A package must say when it was made; the same records always say the same. */
    private void date(SubmissionPackage sip, List<Read> records) {
        boolean told =
                records.stream()
                        .map(record -> record.result().minutes().meeting().date())
                        .anyMatch(date -> date.flatMap(When::known).isPresent());
        if (!told && !delivery.saysWhen()) {
            sip.created(Instant.EPOCH);
            console.complain(console.words().say("package.undated", Instant.EPOCH));
        }
    }

    private ContentSource enclosures(Path file) {
        Path beside = file.toAbsolutePath().getParent();
        return ContentSource.folder(attachments.orElse(beside == null ? Path.of("") : beside));
    }

    private int tell(PackageResult result, List<Read> records) {
        Words words = console.words();
        console.say(
                words.say(
                        "package.done",
                        output,
                        words.count("records", records.size()),
                        words.count("files", result.files().size()),
                        result.id()));
        for (Read record : records) {
            if (!record.report().isClean()) {
                console.complain(
                        words.say(
                                "package.errors",
                                record.file(),
                                words.count("errors", record.errors())));
            }
        }
        return Exit.CLEAN;
    }
}
