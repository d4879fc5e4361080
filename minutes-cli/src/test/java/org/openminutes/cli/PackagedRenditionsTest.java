// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openminutes.archive.ArchiveProfile;
import org.openminutes.archive.ContentSource;
import org.openminutes.archive.PackageReader;
import org.openminutes.archive.PackageVerifier;
import org.openminutes.archive.PackagedRecord;
import org.openminutes.archive.SubmissionPackage;
import org.openminutes.export.ExportOptions;
import org.openminutes.export.WholeFile;
import org.openminutes.intake.Importers;
import org.openminutes.model.Attachment;
import org.openminutes.model.Id;
import org.openminutes.model.Minutes;
import org.openminutes.model.Visibility;
import org.openminutes.pdf.PdfOptions;
import org.openminutes.pdf.PdfProfile;
import org.openminutes.register.Register;
import org.openminutes.testkit.Shared;
import org.openminutes.validation.RuleSet;
import org.openminutes.validation.Validator;

/** Every profile in both layouts with records as XML, Word and PDF, and with attachments. */
class PackagedRenditionsTest {

    private static final Path SAMPLES = Path.of("..", "examples", "data");

    @TempDir Path folder;

    static Stream<Arguments> profiles() {
        return ArchiveProfile.all().stream()
                .flatMap(
                        profile ->
                                Stream.of(ArchiveProfile.Layout.values())
                                        .map(layout -> arguments(profile.id(), layout)));
    }

    private List<Minutes> records() throws IOException {
        List<Attachment> attachments = new ArrayList<>();
        for (String name : List.of("Plan å+ä #1 %.txt", "plan Å+ä #1 %.TXT", "tal.csv")) {
            Path file = folder.resolve(name);
            Files.writeString(file, name, StandardCharsets.UTF_8);
            attachments.add(
                    new Attachment(
                            new Id<>("enclosed" + attachments.size()),
                            name,
                            OptionalInt.empty(),
                            Attachment.Delivery.ENCLOSED,
                            Optional.of(ContentSource.describe(file)),
                            Visibility.OPEN));
        }
        List<Path> files = new ArrayList<>();
        for (String sample : List.of("samrad", "beredning", "forberedande")) {
            files.add(SAMPLES.resolve(sample + ".xml"));
        }
        for (String seed : List.of("002", "003", "004")) {
            files.add(Shared.path("seeds/" + seed + ".txt"));
        }
        List<Minutes> records = new ArrayList<>();
        for (Path file : files) {
            Minutes read = Importers.installed().read(file, Register.EMPTY).minutes();
            String name = file.getFileName().toString();
            List<Attachment> all = new ArrayList<>(read.attachments());
            all.addAll(attachments);
            records.add(
                    read.toBuilder()
                            .id("r-" + name.substring(0, name.indexOf('.')))
                            .attachments(all)
                            .build());
        }
        return records;
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void are_sound_by_the_official_schemas_and_all_carry_the_same_record(
            String id, ArchiveProfile.Layout layout) throws IOException {
        List<Minutes> records = records();
        SubmissionPackage submission =
                SubmissionPackage.of(ArchiveProfile.named(id).with(layout))
                        .creator("Ås kommun", "ORG:2120000001")
                        .submissionAgreement("Dnr 1")
                        .created(Instant.parse("2026-04-01T08:00:00Z"))
                        .acceptErrors("prov", "Arkivarie Ark")
                        .renditions("xml", "docx", "pdf")
                        // which carries the record inside
                        .options(
                                "pdf",
                                ExportOptions.NONE.with(PdfOptions.PROFILE, PdfProfile.A_3A));
        for (Minutes minutes : records) {
            submission.add(
                    minutes,
                    Validator.of(RuleSet.archive()).check(minutes),
                    ContentSource.folder(folder));
        }
        Path zip = folder.resolve("leverans.zip");
        submission.writeTo(zip, WholeFile.Existing.KEEP);

        assertThat(endings(zip)).contains("xml", "docx", "pdf", "txt", "csv");
        // MIN-019 and MIN-020 would tell of a rendition that carries another record, or none
        assertThat(PackageVerifier.standard().schemas(Shared.path("schemas")).check(zip).issues())
                .isEmpty();
        try (PackageReader reader = PackageReader.open(zip)) {
            assertThat(reader.records())
                    .extracting(PackagedRecord::minutes)
                    .containsExactlyInAnyOrderElementsOf(records);
            assertThat(reader.records())
                    .allSatisfy(record -> assertThat(record.renditions()).hasSize(2))
                    .allSatisfy(record -> assertThat(record.attachments()).hasSize(3));
        }
    }

    private static Set<String> endings(Path zip) throws IOException {
        Set<String> endings = new TreeSet<>();
        try (ZipFile files = new ZipFile(zip.toFile())) {
            files.stream()
                    .map(ZipEntry::getName)
                    .map(name -> name.substring(name.lastIndexOf('.') + 1))
                    .forEach(endings::add);
        }
        return endings;
    }
}
