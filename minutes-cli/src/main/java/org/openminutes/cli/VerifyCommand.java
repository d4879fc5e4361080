// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openminutes.archive.PackageReport;
import org.openminutes.archive.PackageVerifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code minutes verify}. */
@Command(
        name = "verify",
        description = "Checks packages for e-archives: structure, schemas, checksums, strays.")
final class VerifyCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "PACKAGE",
            descriptionKey = "package",
            description = "The packages: zip files, or folders they were unpacked to.")
    private List<Path> packages = new ArrayList<>();

    @Option(
            names = "--schemas",
            paramLabel = "DIR",
            description =
                    "Folder with the official schemas (.xsd), to compare METS, PREMIS and ERMS with;"
                            + " our own is always compared with.")
    private Optional<Path> schemas = Optional.empty();

    @Option(
            names = "--json",
            description = "Print one JSON object a package, each on its own line.")
    private boolean json;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        PackageVerifier standard = PackageVerifier.standard();
        PackageVerifier verifier = schemas.isPresent() ? standard.schemas(schemas.get()) : standard;
        return new Batch(console, !json).run(packages, file -> verify(verifier, file));
    }

    private Outcome verify(PackageVerifier verifier, Path file) throws IOException {
        PackageReport report = verifier.check(file);
        String told =
                json
                        ? JsonLine.of(file, "report", report.json())
                        : file + "\n" + report.text(console.words().language().locale());
        return new Outcome(report.isClean() ? Exit.CLEAN : Exit.FAULTS, List.of(told), List.of());
    }
}
