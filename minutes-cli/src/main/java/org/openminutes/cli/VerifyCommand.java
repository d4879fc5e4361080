// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openminutes.archive.PackageReport;
import org.openminutes.archive.PackageVerifier;
import org.openminutes.pdf.PdfSignature;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code minutes verify}. */
@Command(
        name = "verify",
        description =
                "Checks packages for e-archives: structure, schemas, checksums, strays; and the"
                        + " signatures of PDF files.")
final class VerifyCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            descriptionKey = "package",
            description =
                    "The packages (zip files, or folders they were unpacked to) and signed PDF"
                            + " files.")
    private List<Path> packages = new ArrayList<>();

    @Option(
            names = "--schemas",
            paramLabel = "DIR",
            description =
                    "Folder with the official schemas (.xsd), to compare METS, PREMIS and ERMS"
                            + " with; our own is always compared with.")
    private Optional<Path> schemas = Optional.empty();

    @Option(
            names = "--json",
            description = "Print one JSON object a package, each on its own line.")
    private boolean json;

    @Option(
            names = "--trust",
            paramLabel = "CERTIFICATE",
            description =
                    "A certificate of an issuer to rely on, for signatures; may be given many"
                            + " times.")
    private List<Path> trusted = new ArrayList<>();

    @Option(
            names = "--on",
            paramLabel = "DAY",
            description = "The day of the check, for signatures; the day it is, if not given.")
    private Optional<LocalDate> on = Optional.empty();

    @Option(
            names = "--into",
            paramLabel = "RECORD.xml",
            description =
                    "A record to write what was found of signatures into, as evidence for the"
                            + " archive.")
    private Optional<Path> into = Optional.empty();

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        PackageVerifier standard = PackageVerifier.standard();
        PackageVerifier verifier = schemas.isPresent() ? standard.schemas(schemas.get()) : standard;
        SignatureCheckup signatures =
                new SignatureCheckup(
                        console.words(),
                        json,
                        SignatureCheckup.certificates(console.words(), trusted),
                        on.orElseGet(LocalDate::now));
        if (into.isPresent() && packages.size() > 1) {
            throw new IllegalArgumentException(console.words().say("verify.into"));
        }
        return new Batch(console, !json)
                .run(
                        packages,
                        file ->
                                SignatureCheckup.isPdf(file)
                                        ? signed(signatures, file)
                                        : verify(verifier, file));
    }

    private Outcome signed(SignatureCheckup signatures, Path file) throws IOException {
        List<PdfSignature> found = signatures.found(file);
        if (into.isPresent()) {
            signatures.into(into.get(), found);
        }
        return signatures.outcome(file, found);
    }

    private Outcome verify(PackageVerifier verifier, Path file) throws IOException {
        if (into.isPresent()) {
            if (!Files.exists(file)) {
                throw new NoSuchFileException(file.toString());
            }
            throw new IllegalArgumentException(console.words().say("verify.package", file));
        }
        PackageReport report = verifier.check(file);
        String told =
                json
                        ? JsonLine.of(file, "report", report.json())
                        : file + "\n" + report.text(console.words().language().locale());
        return new Outcome(report.isClean() ? Exit.CLEAN : Exit.FAULTS, List.of(told), List.of());
    }
}
