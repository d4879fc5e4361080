// SPDX-License-Identifier: Apache-2.0
package org.openminutes.benchmarks.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openminutes.archive.ArchiveProfile;
import org.openminutes.archive.ContentSource;
import org.openminutes.archive.PackageReport;
import org.openminutes.archive.PackageVerifier;
import org.openminutes.archive.SubmissionPackage;
import org.openminutes.export.WholeFile;
import org.openminutes.model.Attachment;
import org.openminutes.model.Id;
import org.openminutes.model.Minutes;
import org.openminutes.model.Visibility;
import org.openminutes.validation.RuleSet;
import org.openminutes.validation.Validator;

/** The library: one record whose enclosures are the files of a folder, checked and packaged. */
final class Ours {

    private Ours() {}

    /**
     * Describes every file (which reads it once), checks the records, writes the package.
     *
     * @param folder the files
     * @param zip the package
     * @param each how many files each record has as its enclosures
     */
    static void build(Path folder, Path zip, int each) throws IOException {
        SubmissionPackage made =
                SubmissionPackage.of(
                                ArchiveProfile.FGS_2_0.with(
                                        ArchiveProfile.ProfileDialect.VERSIONED))
                        .creator("Ås kommun", "ORG:2120001231")
                        .acceptErrors("Measured", "The benchmark")
                        .renditions("xml");
        ContentSource source = ContentSource.folder(folder);
        for (Minutes minutes : records(folder, each)) {
            made.add(minutes, Validator.of(RuleSet.archive()).check(minutes), source);
        }
        made.writeTo(zip, WholeFile.Existing.REPLACE);
    }

    private static List<Minutes> records(Path folder, int each) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.sorted().toList();
        }
        List<Attachment> attachments =
                IntStream.range(0, files.size())
                        .parallel()
                        .mapToObj(i -> attachment(i, files.get(i)))
                        .toList();
        List<Minutes> records = new ArrayList<>();
        for (int from = 0; from < attachments.size(); from += each) {
            int to = Math.min(from + each, attachments.size());
            records.add(
                    Minutes.notes("Minnesanteckningar med många bilagor")
                            .id("many-%06d".formatted(from))
                            .body("Rådet för prov")
                            .date(LocalDate.of(2026, 3, 3))
                            .attachments(attachments.subList(from, to))
                            .build());
        }
        return records;
    }

    private static Attachment attachment(int i, Path file) {
        try {
            return new Attachment(
                    new Id<>("b" + i),
                    "Bilaga " + i,
                    OptionalInt.empty(),
                    Attachment.Delivery.ENCLOSED,
                    Optional.of(ContentSource.describe(file)),
                    Visibility.OPEN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void verify(Path zip) throws IOException {
        PackageReport report = PackageVerifier.verify(zip);
        if (!report.isClean()) {
            throw new IllegalStateException(report.toString());
        }
    }
}
