// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
            names = "--json",
            description = "Print one JSON object a package, each on its own line.")
    private boolean json;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return new Batch(console, !json).run(packages, this::verify);
    }

    private Outcome verify(Path file) throws IOException {
        PackageReport report = PackageVerifier.verify(file);
        String told =
                json
                        ? JsonLine.of(file, "report", report.json())
                        : file + "\n" + report.text(console.words().language().locale());
        return new Outcome(report.isClean() ? Exit.CLEAN : Exit.FAULTS, List.of(told), List.of());
    }
}
