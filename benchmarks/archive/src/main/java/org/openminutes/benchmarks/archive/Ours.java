// SPDX-License-Identifier: Apache-2.0
package org.openminutes.benchmarks.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.openminutes.archive.ArchiveProfile;
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
     * Reads every file once: into the package, describing it; checks the records, writes the rest.
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
        Validator rules = Validator.of(RuleSet.archive());
        List<String> names;
        try (Stream<Path> all = Files.list(folder)) {
            names = all.map(file -> file.getFileName().toString()).sorted().toList();
        }
        for (int from = 0; from < names.size(); from += each) {
            List<String> some = names.subList(from, Math.min(names.size(), from + each));
            made.add(
                    record("many-%06d".formatted(from), some),
                    attachment -> Optional.of(folder.resolve(attachment.title())),
                    rules::check);
        }
        made.writeTo(zip, WholeFile.Existing.REPLACE);
    }

    /** A record with files of those names. */
    private static Minutes record(String id, List<String> names) {
        List<Attachment> attachments = new ArrayList<>(names.size());
        for (String name : names) {
            attachments.add(
                    new Attachment(
                            new Id<>("b" + attachments.size()),
                            name,
                            OptionalInt.empty(),
                            Attachment.Delivery.ENCLOSED,
                            Optional.empty(),
                            Visibility.OPEN));
        }
        return Minutes.notes("Minnesanteckningar med många bilagor")
                .id(id)
                .body("Rådet för prov")
                .date(LocalDate.of(2026, 3, 3))
                .attachments(attachments)
                .build();
    }

    static void verify(Path zip) throws IOException {
        PackageReport report = PackageVerifier.verify(zip);
        if (!report.isClean()) {
            throw new IllegalStateException(report.toString());
        }
    }
}
