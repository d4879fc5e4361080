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
import org.openminutes.archive.Origin;
import org.openminutes.archive.PackageResult;
import org.openminutes.archive.PackageSettings;
import org.openminutes.archive.SeriesResult;
import org.openminutes.archive.SubmissionPackage;
import org.openminutes.intake.ImportException;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.Importers;
import org.openminutes.intake.Source;
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
            arity = "0..*",
            paramLabel = "FILE",
            descriptionKey = "file",
            description = "The records to package; none if the settings take back a package.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = "The package to write, or with --split the folder for packages.")
    private Path output = Path.of("");

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            converter = Profiles.class,
            completionCandidates = Profiles.class,
            description = "What the archive asks for: ${COMPLETION-CANDIDATES}; default fgs-2.0.")
    private Optional<ArchiveProfile> profile = Optional.empty();

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            description =
                    "What the archive asks of every package, in a file: see docs/package-settings.md. Other"
                            + " options go before it.")
    private Optional<Path> settings = Optional.empty();

    @Mixin private Division division = new Division();

    @Mixin private Delivery delivery = new Delivery();

    @Option(
            names = "--attachments",
            paramLabel = "DIR",
            description =
                    "Where the enclosures are, by name, or in a folder for each record with the name"
                            + " of its file without the ending; default beside each record.")
    private Optional<Path> attachments = Optional.empty();

    @Option(
            names = "--pdf",
            paramLabel = "FILE",
            description =
                    "The record's PDF, as it is, signed perhaps; for several records a folder with"
                            + " their PDF files, named as theirs. Without one the PDF is made.")
    private Optional<Path> pdf = Optional.empty();

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

    private record Read(Path file, Source source, ImportResult result, Report report) {

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
        Enclosures.requireFolder(attachments, console.words());
        Target target = new Target(console.words(), force);
        Path out = division.limit().isPresent() ? output : target.claim(output);
        Optional<PackageSettings> asked = Optional.empty();
        if (settings.isPresent()) {
            try {
                asked = Optional.of(PackageSettings.read(settings.get()));
            } catch (ImportException e) {
                String.valueOf(e.getMessage()).lines().forEach(console::complain);
                return Exit.FAILED;
            }
        }
        List<Read> records = read(accepted);
        if (records.size() < files.size() || (strict && refuses(records))) {
            console.complain(console.words().say("package.none", out));
            return Exit.FAILED;
        }
        SubmissionPackage sip = started(asked, records);
        for (Read record : records) {
            Origin origin = Origin.of(record.source(), record.result());
            sip.add(
                    record.result().minutes(),
                    record.report(),
                    new Enclosures(attachments).source(record.file()),
                    origin);
            if (pdf.isPresent()) {
                new SignedFiles(console.words(), pdf.get())
                        .of(record.file(), records.size())
                        .ifPresent(
                                file -> sip.rendition(record.result().minutes().id(), "pdf", file));
            }
        }
        try {
            write(sip, target, out, records.size());
        } catch (IllegalStateException e) {
            // something that the profile demands was not said
            console.complain(String.valueOf(e.getMessage()));
            return Exit.FAILED;
        }
        tellErrors(records);
        return Exit.CLEAN;
    }

    private void write(SubmissionPackage sip, Target target, Path out, int count)
            throws IOException {
        if (division.limit().isPresent()) {
            sip.writeSeries(out, division.limit().get()).forEach(this::tell);
        } else {
            tell(sip.writeTo(out, target.existing()), count);
        }
    }

    /** A package with all that the settings and then the options say of it. */
    private SubmissionPackage started(Optional<PackageSettings> asked, List<Read> records) {
        ArchiveProfile chosen =
                profile.orElseGet(
                        () -> asked.map(PackageSettings::profile).orElse(ArchiveProfile.FGS_2_0));
        SubmissionPackage sip = SubmissionPackage.of(chosen);
        if (!strict) {
            sip.acceptErrors(REASON, "minutes package");
        }
        asked.ifPresent(file -> file.applyTo(sip));
        boolean saysWho =
                asked.map(PackageSettings::names)
                        .filter(n -> n.contains("creator.name") || n.contains("archivist.name"))
                        .isPresent();
        delivery.applyTo(sip, saysWho ? Optional.empty() : body(records));
        boolean saysWhen = asked.filter(file -> file.names().contains("created")).isPresent();
        if (!saysWhen) {
            date(sip, records);
        }
        return sip;
    }

    /** All that can be read; what cannot is complained of, and then no package is made. */
    private List<Read> read(List<Waiver> accepted) {
        Importers importers = Importers.installed();
        Validator validator = Validator.of(RuleSet.archive().withInstalled());
        List<Read> records = new ArrayList<>();
        for (Path file : files) {
            try {
                OneRecord read = OneRecord.read(importers, file, Register.EMPTY, console.words());
                read.trouble().forEach(console::complain);
                ImportResult result = whole(read.result(), file);
                Report report = result.check(validator, Register.EMPTY).waive(accepted);
                records.add(new Read(file, read.source(), result, report));
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
    private Optional<String> body(List<Read> records) {
        if (records.isEmpty()) {
            return Optional.empty();
        }
        Minutes first = records.get(0).result().minutes();
        String body = first.meeting().body().map(Actor::asWritten).orElse(first.title());
        if (!delivery.saysWho()) {
            console.complain(console.words().say("package.creator", body));
        }
        return Optional.of(body);
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

    private ImportResult whole(ImportResult read, Path file) throws IOException {
        Minutes minutes = new Enclosures(attachments).add(read.minutes(), file);
        return new ImportResult(minutes, read.findings(), read.trace());
    }

    private void tell(PackageResult result, int records) {
        Words words = console.words();
        console.say(
                words.say(
                        "package.done",
                        output,
                        words.count("records", records),
                        words.count("files", result.files().size()),
                        result.id()));
        result.notices().forEach(notice -> console.complain(notice));
    }

    private void tell(SeriesResult part) {
        Words words = console.words();
        if (part.result().isPresent()) {
            PackageResult result = part.result().get();
            console.say(
                    words.say(
                            "package.part",
                            part.file(),
                            words.count("files", result.files().size()),
                            result.id()));
            result.notices().forEach(notice -> console.complain(notice));
        } else {
            console.say(words.say("package.there", part.file(), part.id()));
        }
    }

    private void tellErrors(List<Read> records) {
        Words words = console.words();
        for (Read record : records) {
            if (!record.report().isClean()) {
                console.complain(
                        words.say(
                                "package.errors",
                                record.file(),
                                words.count("errors", record.errors())));
            }
        }
    }
}
