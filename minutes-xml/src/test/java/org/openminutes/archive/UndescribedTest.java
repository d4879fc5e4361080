// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openminutes.export.ExportException;
import org.openminutes.export.WholeFile.Existing;
import org.openminutes.model.Attachment;
import org.openminutes.model.Id;
import org.openminutes.model.Minutes;
import org.openminutes.model.Visibility;

/** Attachments that are described while they are written. */
class UndescribedTest {

    /** Around all sizes at which another way is taken. */
    private static final List<Integer> SIZES =
            List.of(0, 1, 2_000, 16_383, 16_384, 131_072, 262_144, 262_145, 700_000, 3, 200_000);

    @TempDir Path folder;

    private Path files = Path.of("");

    @BeforeEach
    void makeFiles() throws IOException {
        files = Files.createDirectory(folder.resolve("files"));
        SplittableRandom random = new SplittableRandom(17);
        for (int i = 0; i < SIZES.size(); i++) {
            byte[] bytes = new byte[SIZES.get(i)];
            random.nextBytes(bytes);
            Files.write(files.resolve("brus %s å.bin".formatted(i)), bytes);
            Files.writeString(files.resolve("text %s.txt".formatted(i)), "ö".repeat(bytes.length));
        }
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < SIZES.size(); i++) {
            names.add("brus %s å.bin".formatted(i));
            names.add("text %s.txt".formatted(i));
        }
        return names;
    }

    private static Attachment attachment(String id, String name, Attachment.Content content) {
        return attachment(id, name, Optional.of(content));
    }

    private static Attachment attachment(
            String id, String name, Optional<Attachment.Content> content) {
        return new Attachment(
                new Id<>(id),
                name,
                OptionalInt.empty(),
                Attachment.Delivery.ENCLOSED,
                content,
                Visibility.OPEN);
    }

    /** Two records, each with all files and one attachment that is not at hand. */
    private List<Minutes> records(boolean isDescribed) throws IOException {
        List<Minutes> records = new ArrayList<>();
        for (String id : List.of("a", "b")) {
            List<Attachment> attachments = new ArrayList<>();
            attachments.add(attachment("bilaga1", "Visades", Optional.empty()));
            for (String name : names()) {
                attachments.add(
                        isDescribed
                                ? attachment(
                                        "f" + attachments.size(),
                                        name,
                                        ContentSource.describe(files.resolve(name)))
                                : attachment("f" + attachments.size(), name, Optional.empty()));
            }
            records.add(
                    Samples.notes(id, LocalDate.of(2026, 3, 3)).attachments(attachments).build());
        }
        return records;
    }

    private Optional<Path> file(Attachment attachment) {
        return Optional.of(files.resolve(attachment.title())).filter(Files::exists);
    }

    private SubmissionPackage undescribed(ArchiveProfile profile) throws IOException {
        SubmissionPackage made = Samples.empty(profile);
        for (Minutes minutes : records(false)) {
            made.add(minutes, this::file, Samples::checked);
        }
        return made;
    }

    private SubmissionPackage described(ArchiveProfile profile) throws IOException {
        SubmissionPackage made = Samples.empty(profile);
        for (Minutes minutes : records(true)) {
            made.add(minutes, Samples.checked(minutes), ContentSource.folder(files));
        }
        return made;
    }

    @Test
    void give_the_same_package_as_described_ones() throws IOException {
        for (ArchiveProfile profile :
                List.of(
                        ArchiveProfile.FGS_2_0,
                        ArchiveProfile.EARK_2_2.with(ArchiveProfile.Layout.FLAT),
                        ArchiveProfile.FGS_1_2)) {
            Path one = folder.resolve("one.zip");
            Path two = folder.resolve("two.zip");

            PackageResult first = described(profile).writeTo(one, Existing.REPLACE);
            PackageResult second = undescribed(profile).writeTo(two, Existing.REPLACE);

            assertThat(second).isEqualTo(first);
            assertThat(two).hasSameBinaryContentAs(one);
            assertThat(PackageVerifier.verify(two).issues()).isEmpty();
        }
    }

    @Test
    void give_the_same_package_under_an_id_of_their_own() throws IOException {
        Path one = folder.resolve("one.zip");
        Path two = folder.resolve("two.zip");

        described(ArchiveProfile.FGS_2_0).id("leverans-1").writeTo(one, Existing.KEEP);
        undescribed(ArchiveProfile.FGS_2_0).id("leverans-1").writeTo(two, Existing.KEEP);

        assertThat(two).hasSameBinaryContentAs(one);
    }

    @Test
    void give_the_same_series() throws IOException {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");

        List<SeriesResult> first =
                described(ArchiveProfile.FGS_2_0).writeSeries(one, SeriesLimit.ofRecords(1));
        List<SeriesResult> second =
                undescribed(ArchiveProfile.FGS_2_0).writeSeries(two, SeriesLimit.ofRecords(1));

        assertThat(second).hasSameSizeAs(first).hasSize(3);
        for (int i = 0; i < first.size(); i++) {
            assertThat(second.get(i).file()).hasSameBinaryContentAs(first.get(i).file());
        }
    }

    @Test
    void are_checked_before_the_package_appears() throws IOException {
        Path zip = folder.resolve("p.zip");
        Minutes minutes = records(false).get(0);
        SubmissionPackage made =
                SubmissionPackage.of(ArchiveProfile.FGS_2_0)
                        .creator("Ås kommun", "ORG:2120000001")
                        .exporters(StubExporter.all())
                        .add(minutes, this::file, Samples::checked);

        assertThatThrownBy(() -> made.writeTo(zip, Existing.KEEP))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("has errors under the archive profile");
        assertThat(folder).isDirectoryNotContaining("glob:**p.zip*");
    }

    @Test
    void are_checked_with_their_content() throws IOException {
        List<Minutes> checked = new ArrayList<>();
        Samples.empty(ArchiveProfile.FGS_2_0)
                .add(
                        records(false).get(0),
                        this::file,
                        minutes -> {
                            checked.add(minutes);
                            return Samples.checked(minutes);
                        })
                .writeTo(folder.resolve("p.zip"), Existing.KEEP);

        assertThat(checked).containsExactly(records(true).get(0));
    }

    @Test
    void must_be_there() throws IOException {
        Path zip = folder.resolve("p.zip");
        SubmissionPackage made = undescribed(ArchiveProfile.FGS_2_0);
        made.add(
                Samples.notes("c", LocalDate.of(2026, 3, 3))
                        .attachment(attachment("x", "borta.pdf", Optional.empty()))
                        .build(),
                attachment -> Optional.of(files.resolve(attachment.title())),
                Samples::checked);

        assertThatThrownBy(() -> made.writeTo(zip, Existing.KEEP))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("borta.pdf");
        assertThat(zip).doesNotExist();
    }

    @Test
    void may_not_be_known_already() throws IOException {
        Minutes known = records(true).get(0);

        assertThatThrownBy(
                        () ->
                                Samples.empty(ArchiveProfile.FGS_2_0)
                                        .add(known, this::file, Samples::checked))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has an attachment with known content, f1");
    }

    @Test
    void of_formats_not_on_the_list_can_be_refused() throws IOException {
        Files.write(files.resolve("text 0.txt"), "%PDF-1.4 plan".getBytes(UTF_8));
        SubmissionPackage made = undescribed(ArchiveProfile.FGS_2_0).refuseUnlistedFormats();

        assertThatThrownBy(() -> made.writeTo(folder.resolve("p.zip"), Existing.KEEP))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("is not on the list of");
    }
}
