// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openminutes.export.Exporters;
import org.openminutes.export.WholeFile.Existing;
import org.openminutes.model.Attachment;
import org.openminutes.model.Minutes;
import org.openminutes.xml.XmlExporter;

class PackageReaderTest {

    private static final String REP = "representations/rep1/";
    private static final String RECORD = REP + "data/prov-2026-03-03/";
    private static final String PLAN = RECORD + "attachments/Atgardsplan_utkast_100.pdf";

    private static final Exporters REAL =
            Exporters.of(List.of(new XmlExporter(), StubExporter.pdf(), StubExporter.docx()));

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource
    void gives_back_records_and_files_of_ours(ArchiveProfile.Layout layout) throws IOException {
        Minutes one = Samples.minutes();
        Minutes two = Samples.tracer();
        Path zip = real(ArchiveProfile.FGS_2_0.with(layout), one, two);

        try (PackageReader reader = PackageReader.open(zip)) {
            assertThat(reader.issues()).isEmpty();
            assertThat(reader.records())
                    .extracting(PackagedRecord::minutes)
                    .containsExactlyInAnyOrder(one, two);
            PackagedRecord record = reader.records().get(1);
            assertThat(record.format()).isEqualTo("xml");
            assertThat(record.renditions())
                    .containsExactly(RECORD + "minutes.docx", RECORD + "minutes.pdf");
            assertThat(record.attachments().values()).contains(PLAN);
            for (Attachment attachment : record.attachments().keySet()) {
                try (InputStream in = reader.attachments(record).open(attachment)) {
                    assertThat(in.readAllBytes()).isEqualTo(attachment.title().getBytes(UTF_8));
                }
            }
        }
    }

    @Test
    void reads_it_unpacked_too() throws IOException {
        assertReads(Packages.unpacked(folder, files()));
    }

    @Test
    void reads_zips_as_others_write_their_names() throws IOException {
        Map<String, byte[]> files = files();

        assertThat(assertReads(zip(files, path -> "./root/" + path)))
                .extracting(PackageIssue::requirement)
                .containsOnly("MIN-004");
        assertThat(assertReads(zip(files, path -> "root\\" + path.replace('/', '\\'))))
                .extracting(PackageIssue::requirement)
                .containsOnly("MIN-004");
        assertThat(assertReads(zip(files, path -> path))).isEmpty();
        assertThat(assertReads(zip(files, path -> "outer/inner/" + path))).isEmpty();
    }

    @Test
    void finds_enclosures_however_METS_writes_their_names() throws IOException {
        List<UnaryOperator<String>> writers =
                List.of(
                        href -> href.replace("_", "%5F"),
                        href -> "./" + href,
                        href -> href.replace('/', '\\'),
                        href -> "file:///" + REP + href,
                        href -> href.toUpperCase(Locale.ROOT));
        String href = PLAN.substring(REP.length());
        for (UnaryOperator<String> writer : writers) {
            Map<String, byte[]> files = files();
            boolean isWhole = writer.apply("x").startsWith("file:");
            if (isWhole) {
                // an href from the root needs a document at the root
                files = flat();
            }
            String mets = isWhole ? "METS.xml" : REP + "METS.xml";
            String from = isWhole ? PLAN : href;
            String to = isWhole ? "file:///" + PLAN : writer.apply(href);
            Packages.edit(files, mets, text -> text.replace(from, to));
            // the name alone would do: take it away
            Packages.edit(files, RECORD + "minutes.xml", text -> text.replace("100 %.pdf", "x"));

            assertThat(attached(zip(files, path -> "root/" + path))).as(to).containsValue(PLAN);
        }
    }

    @Test
    void takes_a_plus_for_a_blank_and_upper_case_for_lower() throws IOException {
        Map<String, byte[]> files = files();
        String blank = RECORD + "attachments/en plan.pdf";
        files.put(blank, files.remove(PLAN));
        Packages.edit(
                files,
                REP + "METS.xml",
                text -> text.replace("Atgardsplan_utkast_100.pdf", "en+plan.pdf"));
        Packages.edit(files, REP + "METS.xml", PackageReaderTest::upperCaseChecksums);
        Packages.edit(files, RECORD + "minutes.xml", text -> text.replace("100 %.pdf", "x"));

        assertThat(attached(zip(files, path -> "root/" + path))).containsValue(blank);
    }

    private static String upperCaseChecksums(String mets) {
        return java.util.regex.Pattern.compile("CHECKSUM=\"([0-9a-f]+)\"")
                .matcher(mets)
                .replaceAll(m -> "CHECKSUM=\"" + m.group(1).toUpperCase(Locale.ROOT) + '"');
    }

    @Test
    void does_without_the_parts_that_are_missing() throws IOException {
        Map<String, byte[]> files = files();
        files.keySet().removeIf(path -> path.endsWith("METS.xml") || path.startsWith("meta"));

        List<PackageIssue> issues = assertReads(zip(files, path -> "root/" + path));

        // without METS the plan's name is not that in the record
        assertThat(issues)
                .extracting(issue -> issue.requirement() + " " + issue.path())
                .containsExactly("CSIPSTR4 METS.xml", "MIN-023 Åtgärdsplan (utkast) + 100 %.pdf");
    }

    @Test
    void reads_what_is_packed_after_FGS_1_2() throws IOException {
        byte[] record = files().get(RECORD + "minutes.xml");
        Map<String, byte[]> files = new TreeMap<>();
        files.put("content/arende.xml", record);
        files.put("content/tal.csv", "tal".getBytes(UTF_8));
        files.put("sip.xml", Fgs1.mets(files).getBytes(UTF_8));
        Path zip = zip(files, path -> path);

        try (PackageReader reader = PackageReader.open(zip)) {
            assertThat(reader.id()).isEqualTo("UUID:1");
            assertThat(reader.records())
                    .extracting(PackagedRecord::minutes)
                    .containsExactly(Samples.minutes());
        }
        assertThat(PackageVerifier.verify(zip).issues())
                .extracting(PackageIssue::requirement)
                .containsOnly("MIN-010", "MIN-023");
    }

    @Test
    void falls_back_to_ERMS_for_a_record_whose_XML_is_damaged() throws IOException {
        Map<String, byte[]> files = files();
        Packages.edit(files, RECORD + "minutes.xml", text -> text.replace("</title>", "</tittel>"));

        try (PackageReader reader = PackageReader.open(zip(files, path -> "root/" + path))) {
            assertThat(reader.issues())
                    .extracting(issue -> issue.requirement() + " " + issue.path())
                    .contains(
                            "MIN-022 " + RECORD + "minutes.xml",
                            "MIN-024 metadata/descriptive/erms.xml");
            PackagedRecord record = reader.records().get(0);
            assertThat(reader.records()).hasSize(1);
            assertThat(record.format()).isEqualTo("erms");
            assertThat(record.minutes().title()).isEqualTo(Samples.minutes().title());
            assertThat(record.attachments())
                    .containsValues(PLAN, RECORD + "attachments/tal.csv")
                    .hasSize(2);
            assertThat(record.attachments().keySet())
                    .extracting(attachment -> attachment.content().orElseThrow())
                    .containsExactlyInAnyOrderElementsOf(
                            Samples.minutes().attachments().stream()
                                    .flatMap(attachment -> attachment.content().stream())
                                    .toList());
            Path out = folder.resolve("out");
            reader.copyTo(out, Existing.KEEP);
            assertThat(listed(out)).anyMatch(path -> path.endsWith("100 %.pdf")).hasSize(6);
        }
    }

    @ParameterizedTest
    @EnumSource(ArchiveProfile.Layout.class)
    void falls_back_to_FGS_1_for_a_record_whose_XML_is_missing(ArchiveProfile.Layout layout)
            throws IOException {
        Map<String, byte[]> files =
                Packages.files(real(ArchiveProfile.FGS_1_2.with(layout), Samples.minutes()));
        files.keySet().removeIf(path -> path.endsWith("minutes.xml"));

        try (PackageReader reader = PackageReader.open(zip(files, path -> "root/" + path))) {
            PackagedRecord record = reader.records().get(0);
            assertThat(reader.records()).hasSize(1);
            assertThat(record.format()).isEqualTo("fgs-arendehantering");
            assertThat(record.minutes().title()).isEqualTo(Samples.minutes().title());
            assertThat(record.minutes().allItems().map(item -> item.title()))
                    .containsExactlyElementsOf(
                            Samples.minutes().allItems().map(item -> item.title()).toList());
            assertThat(record.attachments()).hasSize(2);
            assertThat(record.attachments().keySet())
                    .extracting(attachment -> attachment.content().orElseThrow().sha256())
                    .containsExactlyInAnyOrderElementsOf(
                            Samples.minutes().attachments().stream()
                                    .flatMap(attachment -> attachment.content().stream())
                                    .map(content -> content.sha256())
                                    .toList());
            assertThat(reader.issues())
                    .extracting(issue -> issue.requirement() + " " + issue.path())
                    .contains("MIN-024 content/metadata/arendehantering.xml");
        }
    }

    @Test
    void needs_no_ERMS_for_records_that_can_be_read() throws IOException {
        Map<String, byte[]> files = files();
        files.put("metadata/descriptive/erms.xml", "<erms".getBytes(UTF_8));

        assertThat(assertReads(zip(files, path -> "root/" + path))).isEmpty();
    }

    @Test
    void tells_when_there_is_no_record_at_all() throws IOException {
        Map<String, byte[]> files = files();
        files.remove("metadata/descriptive/erms.xml");
        Packages.edit(files, RECORD + "minutes.xml", text -> text.replace("</title>", "</tittel>"));

        try (PackageReader reader = PackageReader.open(zip(files, path -> "root/" + path))) {
            assertThat(reader.records()).isEmpty();
            assertThat(reader.issues())
                    .extracting(issue -> issue.requirement() + " " + issue.path())
                    .containsExactly("MIN-022 " + RECORD + "minutes.xml", "MIN-021 ");
        }
    }

    @Test
    void does_not_throw_for_what_is_no_package() throws IOException {
        Path text = Files.writeString(folder.resolve("no.zip"), "no zip");

        try (PackageReader reader = PackageReader.open(text)) {
            assertThat(reader.files()).isEmpty();
            assertThat(reader.issues())
                    .extracting(PackageIssue::requirement)
                    .contains("MIN-001", "MIN-021");
        }
        assertThatThrownBy(() -> PackageReader.open(folder.resolve("none.zip")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void copies_records_and_files_so_that_they_can_be_packaged_anew() throws IOException {
        Minutes minutes = Samples.minutes();
        Path zip = real(ArchiveProfile.FGS_2_0, minutes);
        Path out = folder.resolve("out");

        try (PackageReader reader = PackageReader.open(zip)) {
            reader.copyTo(out, Existing.KEEP);
            assertThat(reader.issues()).isEmpty();
            assertThatThrownBy(() -> reader.copyTo(out, Existing.KEEP))
                    .isInstanceOf(DirectoryNotEmptyException.class);
            reader.copyTo(out, Existing.REPLACE);
        }

        assertThat(listed(out))
                .containsExactly(
                        "prov-2026-03-03/minutes.docx",
                        "prov-2026-03-03/minutes.pdf",
                        "prov-2026-03-03/minutes.xml",
                        "prov-2026-03-03/tal.csv",
                        "prov-2026-03-03/Åtgärdsplan (utkast) + 100 %.pdf");
        Path again = folder.resolve("again.zip");
        Samples.empty(ArchiveProfile.FGS_2_0)
                .exporters(REAL)
                .add(
                        minutes,
                        Samples.checked(minutes),
                        ContentSource.folder(out.resolve("prov-2026-03-03")))
                .writeTo(again, Existing.KEEP);
        assertThat(again).hasSameBinaryContentAs(zip);
    }

    @Test
    void copies_what_belongs_to_no_record_under_names_every_disk_can_hold() throws IOException {
        Map<String, byte[]> files = files();
        files.put(REP + "data/nul.txt", new byte[] {1});
        files.put(REP + "data/A.txt", new byte[] {2});
        files.put(REP + "data/a.txt", new byte[] {3});
        files.put(REP + "data/fråga?.txt", new byte[] {4});
        Path out = folder.resolve("out");

        try (PackageReader reader = PackageReader.open(zip(files, path -> "root/" + path))) {
            reader.copyTo(out, Existing.KEEP);
            assertThat(reader.issues())
                    .extracting(PackageIssue::requirement)
                    .containsOnly("MIN-025")
                    .hasSize(3);
        }

        String rest = "files/representations/rep1/data/";
        assertThat(listed(out))
                .contains(
                        rest + "A.txt", rest + "_nul.txt", rest + "a (2).txt", rest + "fråga_.txt");
    }

    @Test
    void touches_nothing_outside_the_folder() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("root/ok.txt", new byte[] {1});
        for (String evil :
                List.of(
                        "../evil.txt",
                        "root/../../evil.txt",
                        "/evil.txt",
                        "C:\\evil.txt",
                        "C:evil.txt",
                        "\\\\host\\share\\evil.txt",
                        "root\\..\\..\\evil.txt")) {
            files.put(evil, new byte[] {2});
        }
        Path out = folder.resolve("a/b/out");

        try (PackageReader reader = PackageReader.open(zip(files, path -> path))) {
            reader.copyTo(out, Existing.KEEP);
            assertThat(reader.issues().stream().filter(i -> i.requirement().equals("MIN-004")))
                    .hasSize(7);
        }

        assertThat(listed(folder.resolve("a"))).containsExactly("b/out/files/ok.txt");
    }

    @Test
    void follows_no_link() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "hemligt");
        Path unpacked = Packages.unpacked(folder, files());
        Files.createSymbolicLink(unpacked.resolve("root/" + REP + "data/link.txt"), secret);
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.createSymbolicLink(out.resolve("prov-2026-03-03"), elsewhere);

        try (PackageReader reader = PackageReader.open(unpacked)) {
            assertThat(reader.files()).doesNotContainKey(REP + "data/link.txt");
            assertThat(reader.issues())
                    .extracting(PackageIssue::requirement)
                    .containsExactly("MIN-004");
            assertThatThrownBy(() -> reader.copyTo(out, Existing.REPLACE))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("leads out of");
        }

        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void leaves_out_a_damaged_file_and_tells_of_it() throws IOException {
        Path zip = real(ArchiveProfile.FGS_2_0, Samples.minutes());
        byte[] bytes = Files.readAllBytes(zip);
        byte[] mark = "%PDF-".getBytes(UTF_8);
        int at = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("%PDF-");
        bytes[at + mark.length] ^= 1;
        Files.write(zip, bytes);
        Path out = folder.resolve("out");

        try (PackageReader reader = PackageReader.open(zip)) {
            reader.copyTo(out, Existing.KEEP);
            assertThat(reader.issues())
                    .extracting(PackageIssue::requirement)
                    .containsExactly("MIN-011");
        }

        assertThat(listed(out)).hasSize(4);
    }

    private Path real(ArchiveProfile profile, Minutes... records) throws IOException {
        Path zip = Files.createTempDirectory(folder, "zip").resolve("package.zip");
        Samples.of(profile, records).exporters(REAL).writeTo(zip, Existing.KEEP);
        return zip;
    }

    private Map<String, byte[]> files() throws IOException {
        return Packages.files(real(ArchiveProfile.FGS_2_0, Samples.minutes()));
    }

    private Map<String, byte[]> flat() throws IOException {
        return Packages.files(
                real(ArchiveProfile.FGS_2_0.with(ArchiveProfile.Layout.FLAT), Samples.minutes()));
    }

    private Path zip(Map<String, byte[]> files, UnaryOperator<String> naming) throws IOException {
        return Packages.zipped(folder, files, naming);
    }

    private static List<PackageIssue> assertReads(Path path) throws IOException {
        try (PackageReader reader = PackageReader.open(path)) {
            assertThat(reader.records())
                    .extracting(PackagedRecord::minutes)
                    .containsExactly(Samples.minutes());
            return reader.issues();
        }
    }

    private static Map<Attachment, String> attached(Path zip) throws IOException {
        try (PackageReader reader = PackageReader.open(zip)) {
            assertThat(reader.records()).hasSize(1);
            return reader.records().get(0).attachments();
        }
    }

    private static List<String> listed(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .collect(Collectors.toList());
        }
    }
}
