// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openminutes.archive.PackageIssue;
import org.openminutes.archive.PackageReader;
import org.openminutes.archive.PackagedRecord;
import org.openminutes.export.WholeFile;
import org.openminutes.validation.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code minutes read}. */
@Command(name = "read", description = "Gets records and files out of a package for an e-archive.")
final class ReadCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "PACKAGE",
            descriptionKey = "package",
            description = "The package: a zip file, or the folder it was unpacked to.")
    private Path file = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Folder to put records and files in; without it they are only listed.")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--force", description = "Replace files that are there already.")
    private boolean force;

    @Option(names = "--json", description = "Print one JSON object on one line.")
    private boolean json;

    ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return new Batch(console, false).run(List.of(file), this::read);
    }

    private Outcome read(Path source) throws IOException {
        try (PackageReader reader = PackageReader.open(source)) {
            List<Path> written = output.isPresent() ? copied(reader, output.get()) : List.of();
            boolean isSound = reader.issues().stream().allMatch(i -> i.severity() == Severity.INFO);
            List<String> told =
                    json
                            ? List.of(JsonLine.of(source, "package", reader.json()))
                            : told(source, reader, written);
            return new Outcome(isSound ? Exit.CLEAN : Exit.FAULTS, told, List.of());
        }
    }

    private List<Path> copied(PackageReader reader, Path folder) throws IOException {
        try {
            return reader.copyTo(
                    folder, force ? WholeFile.Existing.REPLACE : WholeFile.Existing.KEEP);
        } catch (DirectoryNotEmptyException e) {
            throw new IOException(console.words().say("folder.full", folder), e);
        }
    }

    private List<String> told(Path source, PackageReader reader, List<Path> written) {
        Words words = console.words();
        List<String> lines = new ArrayList<>();
        lines.add(
                words.say(
                        "read.done",
                        source,
                        reader.id().isEmpty() ? "-" : reader.id(),
                        words.count("records", reader.records().size()),
                        words.count("files", reader.files().size())));
        for (PackagedRecord record : reader.records()) {
            lines.add(
                    words.say(
                            "read.record",
                            record.minutes().title(),
                            record.minutes().id(),
                            record.file(),
                            words.count("enclosures", record.attachments().size())));
        }
        for (PackageIssue issue : reader.issues()) {
            lines.add(
                    "%s %s %s: %s"
                            .formatted(
                                    issue.severity(),
                                    issue.requirement(),
                                    issue.path().isEmpty() ? "-" : issue.path(),
                                    issue.message(words.language().locale())));
        }
        output.ifPresent(
                folder ->
                        lines.add(
                                words.say(
                                        "read.copied",
                                        folder,
                                        words.count("files", written.size()))));
        return lines;
    }
}
