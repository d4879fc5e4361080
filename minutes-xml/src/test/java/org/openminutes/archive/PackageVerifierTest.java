// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openminutes.model.Minutes;
import org.openminutes.validation.Severity;

class PackageVerifierTest {

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource
    void finds_nothing_wrong_with_a_package_of_ours(ArchiveProfile.Layout layout)
            throws IOException {
        Path zip =
                Samples.zip(
                        folder,
                        ArchiveProfile.FGS_2_0.with(layout),
                        Samples.minutes(),
                        Samples.tracer());

        PackageReport report = PackageVerifier.verify(zip);

        assertThat(report.issues()).isEmpty();
        assertThat(report.isClean()).isTrue();
        // all but the METS document of the package
        assertThat(report.files()).isEqualTo(Unzipped.files(zip).size() - 1);
    }

    @Test
    void finds_nothing_wrong_with_it_unpacked() throws IOException {
        Map<String, byte[]> files = files();

        PackageReport report = PackageVerifier.verify(unpacked(files));

        assertThat(report.issues()).isEmpty();
    }

    @Test
    void finds_every_changed_byte_and_names_the_file() throws IOException {
        Path zip = sample();
        byte[] whole = Files.readAllBytes(zip);
        Path damaged = folder.resolve("damaged.zip");
        Random random = new Random(1);

        for (int at = 0; at < whole.length; at += 1 + random.nextInt(150)) {
            byte[] bytes = whole.clone();
            bytes[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(damaged, bytes);

            PackageReport report = PackageVerifier.verify(damaged);

            assertThat(report.isClean()).as("byte %d changed", at).isFalse();
        }
    }

    @Test
    void names_the_file_whose_content_was_changed() throws IOException {
        Map<String, byte[]> files = files();

        for (String path : files.keySet()) {
            Map<String, byte[]> changed = new TreeMap<>(files);
            byte[] content = files.get(path).clone();
            content[content.length / 2] ^= 1;
            changed.put(path, content);

            PackageReport report = PackageVerifier.verify(zipped(changed));

            if (!path.equals("METS.xml")) {
                assertThat(errors(report)).as(path).contains("MIN-008 " + path);
            }
        }
    }

    @Test
    void finds_a_zip_cut_short_anywhere() throws IOException {
        byte[] whole = Files.readAllBytes(sample());
        Path cut = folder.resolve("cut.zip");

        for (int length = 0; length < whole.length; length += whole.length / 97) {
            Files.write(cut, Arrays.copyOf(whole, length));

            assertThat(errors(PackageVerifier.verify(cut)))
                    .as("%d bytes", length)
                    .contains("MIN-001 ");
        }
    }

    @Test
    void finds_missing_files_and_strays() throws IOException {
        Map<String, byte[]> files = files();
        String gone = "representations/rep1/data/prov-2026-03-03/minutes.pdf";
        files.remove(gone);
        files.put("representations/rep1/data/extra.txt", new byte[] {1});

        PackageReport report = PackageVerifier.verify(zipped(files));

        assertThat(errors(report))
                .containsExactlyInAnyOrder(
                        "MIN-006 " + gone, "MIN-009 representations/rep1/data/extra.txt");
    }

    @ParameterizedTest
    @CsvSource({
        "' OBJID=', ' OBJIT=', CSIP1",
        "' PROFILE=', ' PROFIL=', CSIP6",
        "' CREATEDATE=', ' CREATEDAY=', CSIP7",
        "'csip:OAISPACKAGETYPE=', 'csip:OAISPACKAGE=', CSIP9",
        "' MIMETYPE=', ' MIME=', CSIP26",
        "' CHECKSUMTYPE=', ' CHECKSUMTIP=', CSIP30",
        "'LABEL=\"Metadata\"', 'LABEL=\"Meta\"', CSIP88",
        "'SOFTWARE VERSION', 'SOFTWARE', CSIP16",
        "'ROLE=\"CREATOR\" TYPE=\"ORGANIZATION\"', 'ROLE=\"EDITOR\" TYPE=\"ORGANIZATION\"', SIP15",
        "'LABEL=\"CSIP\"', 'LABEL=\"CSP\"', CSIP82",
    })
    void names_the_requirement_a_document_breaks(String from, String to, String requirement)
            throws IOException {
        Map<String, byte[]> files = files();
        String mets = new String(files.get("METS.xml"), UTF_8);
        assertThat(mets).contains(from);
        files.put("METS.xml", mets.replace(from, to).getBytes(UTF_8));

        PackageReport report = PackageVerifier.verify(zipped(files));

        assertThat(errors(report)).contains(requirement + " METS.xml");
    }

    @Test
    void refuses_a_document_with_a_dtd() throws IOException {
        Map<String, byte[]> files = files();
        String mets = new String(files.get("METS.xml"), UTF_8);
        String bomb =
                "?>\n<!DOCTYPE mets [<!ENTITY a SYSTEM \"file:///etc/passwd\"><!ENTITY b \"&a;&a;\">]>";
        files.put("METS.xml", mets.replaceFirst("\\?>", bomb).getBytes(UTF_8));

        PackageReport report = PackageVerifier.verify(zipped(files));

        assertThat(errors(report)).contains("MIN-012 METS.xml");
    }

    @Test
    void finds_paths_that_lead_out_of_the_package() throws IOException {
        Map<String, byte[]> files = files();
        files.put("../../evil.txt", new byte[] {1});
        files.put("data\\evil.txt", new byte[] {1});

        PackageReport report = PackageVerifier.verify(zipped(files));

        assertThat(errors(report))
                .containsExactlyInAnyOrder(
                        "MIN-004 root/../../evil.txt",
                        "MIN-004 root/data\\evil.txt",
                        "MIN-009 data/evil.txt");
    }

    @Test
    void finds_a_reference_out_of_the_package() throws IOException {
        Map<String, byte[]> files = files();
        String mets = new String(files.get("METS.xml"), UTF_8);
        String href = "xlink:href=\"documentation/readme.txt\"";
        files.put(
                "METS.xml",
                mets.replace(href, "xlink:href=\"../../../etc/passwd\"").getBytes(UTF_8));

        PackageReport report = PackageVerifier.verify(zipped(files));

        assertThat(errors(report))
                .contains("MIN-010 ../../../etc/passwd", "MIN-009 documentation/readme.txt");
    }

    @Test
    void does_not_unpack_a_bomb() throws IOException {
        Path zip = folder.resolve("bomb.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream bomb = new ZipOutputStream(out)) {
            bomb.putNextEntry(new ZipEntry("root/METS.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                bomb.write(zeros);
            }
        }

        PackageReport report = PackageVerifier.verify(zip);

        assertThat(errors(report)).contains("MIN-005 METS.xml");
    }

    @Test
    void finds_two_entries_of_one_name() throws IOException {
        Map<String, byte[]> files = files();
        files.put("documentation/readme.tx_", new byte[] {1});
        Path zip = zipped(files);
        byte[] bytes = Files.readAllBytes(zip);
        String all = new String(bytes, ISO_8859_1);
        Files.write(
                zip,
                all.replace("documentation/readme.tx_", "documentation/readme.txt")
                        .getBytes(ISO_8859_1));

        PackageReport report = PackageVerifier.verify(zip);

        assertThat(errors(report)).contains("MIN-003 documentation/readme.txt");
    }

    @Test
    void wants_one_root_folder_with_a_METS_document() throws IOException {
        Path two = folder.resolve("two.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(two))) {
            zip.putNextEntry(new ZipEntry("a/METS.xml"));
            zip.putNextEntry(new ZipEntry("b/x.txt"));
        }

        assertThat(errors(PackageVerifier.verify(two))).contains("CSIPSTR1 ", "CSIPSTR4 METS.xml");
    }

    @Test
    void says_when_a_zip_was_packed_anew() throws IOException {
        PackageReport report = PackageVerifier.verify(zipped(files()));

        assertThat(report.isClean()).isTrue();
        assertThat(report.issues())
                .extracting(PackageIssue::requirement)
                .containsExactly("CSIPSTR2", "MIN-017");
    }

    @Test
    void reads_hrefs_as_others_write_them() {
        assertThat(Href.paths("a%20b.pdf", "")).contains("a b.pdf");
        assertThat(Href.paths("a+b.pdf", "r/")).contains("r/a+b.pdf", "r/a b.pdf");
        assertThat(Href.paths("nyilv%C3%A1.pdf", "")).contains("nyilvá.pdf");
        assertThat(Href.paths("a%b.pdf", "")).contains("a%b.pdf");
        assertThat(Href.paths("metadata\\x.xml", "")).contains("metadata/x.xml");
        assertThat(Href.paths("./x.xml", "r/")).contains("r/x.xml");
        assertThat(Href.paths("https://example.org/x", "")).isEmpty();
        assertThat(Href.paths("../../x", "r/")).isEmpty();
    }

    @Test
    void tells_every_issue_in_one_line_of_some_length() {
        Issues issues = new Issues();

        issues.error("MIN-018", "a.xml", "rad\n  två\r\ntre", "x".repeat(5000));

        PackageIssue issue = issues.list().get(0);
        assertThat(issue.sv()).isEqualTo("rad två tre");
        assertThat(issue.en()).hasSize(502).endsWith("x …");
    }

    @Test
    void reports_in_both_languages_and_as_json() {
        PackageReport report =
                new PackageReport(
                        "p\"1",
                        3,
                        List.of(
                                new PackageIssue(
                                        "MIN-009",
                                        Severity.ERROR,
                                        "a\n\uD800",
                                        "svenska",
                                        "English")));

        assertThat(report.text(Locale.forLanguageTag("sv"))).contains("svenska", "Underkänt");
        assertThat(report.text(Locale.ENGLISH)).contains("English", "Refused");
        assertThat(report.json())
                .contains(
                        "\"id\": \"p\\\"1\"", "\"clean\": false", "\"path\": \"a\\u000a\\ud800\"");
    }

    private Path sample() throws IOException {
        Minutes minutes = Samples.minutes();
        return Samples.zip(folder, ArchiveProfile.FGS_2_0, minutes);
    }

    private Map<String, byte[]> files() throws IOException {
        return new TreeMap<>(Unzipped.files(sample()));
    }

    private Path zipped(Map<String, byte[]> files) throws IOException {
        Path zip = Files.createTempFile(folder, "again", ".zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry("root/" + file.getKey()));
                out.write(file.getValue());
            }
        }
        return zip;
    }

    private Path unpacked(Map<String, byte[]> files) throws IOException {
        String id =
                new String(files.get("METS.xml"), UTF_8)
                        .replaceFirst("(?s).* OBJID=\"([^\"]*).*", "$1");
        Path outer = Files.createTempDirectory(folder, "unpacked");
        Path root = outer.resolve(id);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = root.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        return outer;
    }

    private static List<String> errors(PackageReport report) {
        return report.issues().stream()
                .filter(i -> i.severity() == Severity.ERROR)
                .map(issue -> issue.requirement() + " " + issue.path())
                .toList();
    }
}
