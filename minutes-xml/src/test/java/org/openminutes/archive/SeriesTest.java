// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openminutes.archive.ArchiveProfile.ProfileDialect;
import org.openminutes.archive.Predecessor.Relation;
import org.openminutes.export.WholeFile;
import org.openminutes.model.Minutes;

class SeriesTest {

    @TempDir Path folder;

    private static final ArchiveProfile PROFILE =
            ArchiveProfile.FGS_2_0.with(ProfileDialect.VERSIONED);

    private static SubmissionPackage seven() {
        return Samples.of(PROFILE, records(7));
    }

    private static Minutes[] records(int count) {
        List<Minutes> records = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            records.add(Samples.notes("n-" + i, LocalDate.of(2026, 1, 1 + i)).build());
        }
        return records.toArray(Minutes[]::new);
    }

    @Test
    void divides_by_count_with_a_parent_that_names_the_parts() throws Exception {
        List<SeriesResult> results = seven().writeSeries(folder, SeriesLimit.ofRecords(3));

        assertThat(results).hasSize(4);
        SeriesResult parent = results.get(3);
        for (int i = 0; i < 3; i++) {
            SortedMap<String, byte[]> files = Unzipped.files(results.get(i).file());
            assertThat(records(files)).isEqualTo(i < 2 ? 3 : 1);
            assertThat(text(files, "metadata/preservation/premis.xml"))
                    .contains("is part of", parent.id());
            assertThat(text(Unzipped.files(parent.file()), "metadata/preservation/premis.xml"))
                    .contains("has part", results.get(i).id());
        }
        for (SeriesResult result : results) {
            assertThat(CommonsIpTest.errors(result.file())).as(result.toString()).isEmpty();
            assertThat(PackageVerifier.verify(result.file()).issues()).isEmpty();
            SortedMap<String, byte[]> files = Unzipped.files(result.file());
            OfficialSchemas.assertValid(OfficialSchemas.mets(), bytes(files, "METS.xml"));
            OfficialSchemas.assertValid(
                    OfficialSchemas.premis(), bytes(files, "metadata/preservation/premis.xml"));
        }
    }

    private static long records(SortedMap<String, byte[]> files) {
        return files.keySet().stream().filter(path -> path.endsWith("minutes.xml")).count();
    }

    @Test
    void divides_by_size_and_never_a_record() throws IOException {
        List<SeriesResult> results = seven().writeSeries(folder, SeriesLimit.ofBytes(1_300_000));

        // three renditions of 200 kB each
        assertThat(results).hasSize(5);
    }

    @Test
    void goes_on_where_a_run_was_stopped() throws IOException {
        List<SeriesResult> all = seven().writeSeries(folder, SeriesLimit.ofRecords(2));
        List<byte[]> first = new ArrayList<>();
        for (SeriesResult result : all) {
            first.add(Files.readAllBytes(result.file()));
        }
        Files.delete(all.get(2).file());
        Files.delete(all.get(4).file());

        List<SeriesResult> again = seven().writeSeries(folder, SeriesLimit.ofRecords(2));

        assertThat(again)
                .extracting(SeriesResult::id)
                .isEqualTo(all.stream().map(SeriesResult::id).toList());
        assertThat(again)
                .extracting(result -> result.result().isPresent())
                .containsExactly(false, false, true, false, true);
        for (int i = 0; i < all.size(); i++) {
            assertThat(Files.readAllBytes(again.get(i).file())).isEqualTo(first.get(i));
        }
    }

    @Test
    void does_not_take_another_file_for_a_package_of_its_own() throws IOException {
        SeriesResult one = seven().writeSeries(folder, SeriesLimit.ofRecords(7)).get(0);
        Path other = folder.resolve("other.zip");
        Samples.of(PROFILE, Samples.minutes()).writeTo(other, WholeFile.Existing.KEEP);
        Files.copy(other, one.file(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(() -> seven().writeSeries(folder, SeriesLimit.ofRecords(7)))
                .hasMessageContaining("is no package with the id");
    }

    @Test
    void names_parts_by_a_given_id_and_numbers_them_in_fgs_1() throws Exception {
        List<SeriesResult> results =
                Samples.of(ArchiveProfile.FGS_1_2, records(3))
                        .id("norrvik")
                        .writeSeries(folder, SeriesLimit.ofRecords(2));

        assertThat(results)
                .extracting(result -> result.file().getFileName().toString())
                .containsExactly("norrvik-1.zip", "norrvik-2.zip", "norrvik.zip");
        SortedMap<String, byte[]> files = Unzipped.files(results.get(1).file());
        assertThat(text(files, "sip.xml"))
                .contains("PACKAGENUMBER=\"2/2\"", "DATASUBMISSIONSESSION=\"norrvik\"");
        for (SeriesResult result : results) {
            OfficialSchemas.assertValid(
                    OfficialSchemas.fgs1Mets(), bytes(Unzipped.files(result.file()), "sip.xml"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void later_packages_name_the_one_before(Relation relation) throws Exception {
        SubmissionPackage later = Samples.empty(PROFILE).created(Instant.EPOCH);
        switch (relation) {
            case SUPPLEMENTS -> later.supplements("uuid-1").add(records(1)[0]);
            case REPLACES -> later.replaces("uuid-1").add(records(1)[0]);
            case DELETES -> later.deletes("uuid-1", "Levererat av misstag");
        }
        Path zip = folder.resolve("later.zip");

        later.writeTo(zip, WholeFile.Existing.KEEP);

        SortedMap<String, byte[]> files = Unzipped.files(zip);
        assertThat(text(files, "METS.xml")).contains("RECORDSTATUS=\"" + relation.status() + "\"");
        assertThat(text(files, "metadata/preservation/premis.xml"))
                .contains(relation.premis(), "uuid-1");
        assertThat(text(files, "documentation/readme.txt")).contains("uuid-1");
        OfficialSchemas.assertValid(OfficialSchemas.mets(), bytes(files, "METS.xml"));
        OfficialSchemas.assertValid(
                OfficialSchemas.premis(), bytes(files, "metadata/preservation/premis.xml"));
        Map<String, String> errors = CommonsIpTest.errors(zip);
        assertThat(errors).isEmpty();
    }

    private static byte[] bytes(SortedMap<String, byte[]> files, String path) {
        byte[] bytes = files.get(path);
        assertThat(bytes).as(path).isNotNull();
        return bytes;
    }

    private static String text(SortedMap<String, byte[]> files, String path) {
        return new String(bytes(files, path), UTF_8);
    }

    @Test
    void leaves_no_part_of_a_file_behind() throws IOException {
        seven().writeSeries(folder, SeriesLimit.ofRecords(3));

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.sorted(Comparator.naturalOrder()))
                    .allMatch(file -> file.toString().endsWith(".zip"));
        }
    }
}
