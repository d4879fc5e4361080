// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openminutes.erms.ErmsVersion;
import org.openminutes.export.Exporters;
import org.openminutes.export.WholeFile;
import org.openminutes.intake.Importers;
import org.openminutes.model.Minutes;
import org.openminutes.register.Register;
import org.openminutes.testkit.Shared;
import org.openminutes.testkit.Texts;

/** Real notes, from text to package and back, with what is installed. */
class SeedPackageTest {

    @TempDir Path folder;

    @Test
    void real_notes_become_a_sound_package_and_come_back_whole() throws Exception {
        List<Minutes> records = seeds();
        SubmissionPackage submission =
                SubmissionPackage.of(ArchiveProfile.FGS_2_0)
                        .creator("Ås kommun", "ORG:2120000001")
                        .created(Instant.parse("2026-04-01T08:00:00Z"))
                        .exporters(Exporters.installed())
                        .renditions("xml")
                        .acceptErrors("prov", "Arkivarie Ark");
        records.forEach(submission::add);
        Path zip = folder.resolve("seeds.zip");

        PackageResult result = submission.writeTo(zip, WholeFile.Existing.KEEP);

        assertThat(PackageVerifier.verify(zip).issues()).isEmpty();
        SortedMap<String, byte[]> files = Unzipped.files(zip);
        assertThat(files).hasSize(result.files().size());
        assertThat(CommonsIpTest.errors(zip).keySet()).containsExactly("SIP2");
        OfficialSchemas.assertValid(OfficialSchemas.mets(), file(files, "METS.xml"));
        OfficialSchemas.assertValid(
                OfficialSchemas.erms(ErmsVersion.V2_1),
                file(files, "metadata/descriptive/erms.xml"));
        OfficialSchemas.assertValid(
                OfficialSchemas.premis(),
                file(files, "representations/rep1/metadata/preservation/premis.xml"));
        for (Minutes minutes : records) {
            assertThat(readBack(files, minutes)).isEqualTo(minutes);
        }
    }

    @Test
    void the_ERMS_document_holds_every_word_of_real_notes() throws IOException {
        for (Minutes minutes : seeds()) {
            Path zip = folder.resolve(minutes.id() + ".zip");
            SubmissionPackage submission = Samples.empty(ArchiveProfile.FGS_2_0);
            submission
                    .created(Instant.parse("2026-04-01T08:00:00Z"))
                    .add(minutes)
                    .writeTo(zip, WholeFile.Existing.KEEP);

            byte[] erms = file(Unzipped.files(zip), "metadata/descriptive/erms.xml");

            String text = squeezed(unescaped(new String(erms, UTF_8)));
            assertThat(Texts.onPage(minutes).values())
                    .allSatisfy(words -> assertThat(text.contains(squeezed(words))).isTrue());
        }
    }

    private static byte[] file(SortedMap<String, byte[]> files, String path) {
        byte[] content = files.get(path);
        assertThat(content).as(path).isNotNull();
        return content;
    }

    private Minutes readBack(SortedMap<String, byte[]> files, Minutes minutes) throws IOException {
        byte[] xml = file(files, "representations/rep1/data/" + minutes.id() + "/minutes.xml");
        Path file = folder.resolve(minutes.id() + ".xml");
        Files.write(file, xml);
        return Importers.installed().read(file, Register.EMPTY).minutes();
    }

    private static List<Minutes> seeds() throws IOException {
        List<Minutes> records = new ArrayList<>();
        for (String name : List.of("002", "003", "004")) {
            Path seed = Shared.path("seeds/" + name + ".txt");
            Minutes read = Importers.installed().read(seed, Register.EMPTY).minutes();
            records.add(read.toBuilder().id("seed-" + name).build());
        }
        return records;
    }

    private static String unescaped(String xml) {
        return xml.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }
}
