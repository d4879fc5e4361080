// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openminutes.export.Exporters;
import org.openminutes.export.WholeFile.Existing;
import org.openminutes.testkit.Shared;
import org.openminutes.xml.XmlExporter;

class SchemaCheckTest {

    private static final String RECORD = "representations/rep1/data/prov-2026-03-03/minutes.xml";

    @TempDir Path folder;

    @Test
    void a_record_is_always_compared_with_our_schema() throws IOException {
        Map<String, byte[]> files = files();
        Packages.edit(files, RECORD, text -> text.replace("<title>", "<titel>"));
        Packages.edit(files, RECORD, text -> text.replace("</title>", "</titel>"));

        PackageReport report =
                PackageVerifier.verify(Packages.zipped(folder, files, path -> "root/" + path));

        assertThat(faults(report)).anyMatch(fault -> fault.startsWith(RECORD + ": breaks minutes"));
    }

    @Test
    void a_package_of_ours_fits_the_official_schemas() throws IOException {
        Path zip = zip(files());

        PackageReport report = official().check(zip);

        assertThat(faults(report)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "METS.xml, ' RECORDSTATUS=', ' RECORDSTATE='",
        "METS.xml, 'csip:OAISPACKAGETYPE=\"SIP\"', 'csip:OAISPACKAGETYPE=\"SAP\"'",
        "metadata/descriptive/erms.xml, '<maintenanceInformation', '<maintenanceInfo'",
        "metadata/preservation/premis.xml, '<objectIdentifier>', '<objectIdentity>'",
    })
    void what_breaks_them_is_told_with_its_place(String path, String from, String to)
            throws IOException {
        Map<String, byte[]> files = files();
        Packages.edit(
                files,
                path,
                text ->
                        text.replace(from, to)
                                .replace(from.replace("<", "</"), to.replace("<", "</")));

        PackageReport report = official().check(zip(files));

        assertThat(faults(report))
                .anyMatch(fault -> fault.matches(path + ": breaks \\S+\\.xsd: \\d+:\\d+ .*"));
    }

    @Test
    void a_document_of_FGS_1_2_is_compared_with_its_own_schema_of_METS() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("content/a.txt", "a".getBytes(UTF_8));
        files.put(
                "sip.xml",
                Fgs1.mets(files).replace("TYPE=\"ERMS\"", "TYPE=\"Notes\"").getBytes(UTF_8));

        PackageReport report = official().check(Packages.zipped(folder, files, path -> path));

        assertThat(faults(report)).anyMatch(f -> f.startsWith("sip.xml: breaks CSPackageMETS.xsd"));
    }

    @Test
    void a_folder_without_schemas_is_refused() throws IOException {
        assertThatThrownBy(() -> PackageVerifier.standard().schemas(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("has no schema");
        Files.writeString(folder.resolve("bad.xsd"), "<!DOCTYPE x><x/>");
        assertThatThrownBy(() -> PackageVerifier.standard().schemas(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("bad.xsd");
    }

    @Test
    void a_schema_that_imports_from_the_network_is_told_of_and_not_used() throws IOException {
        Files.writeString(
                folder.resolve("mets.xsd"),
                """
                <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
                    targetNamespace="http://www.loc.gov/METS/">
                  <xs:import namespace="urn:x" schemaLocation="http://localhost:1/x.xsd"/>
                  <xs:element name="mets" xmlns:x="urn:x" type="x:none"/>
                </xs:schema>
                """);

        PackageReport report = PackageVerifier.standard().schemas(folder).check(zip(files()));

        assertThat(report.issues())
                .anyMatch(
                        issue -> issue.en().matches("the schema \\S+mets.xsd cannot be used: .*"));
        assertThat(report.isClean()).isTrue();
    }

    private static PackageVerifier official() throws IOException {
        return PackageVerifier.standard().schemas(Shared.path("schemas"));
    }

    private Map<String, byte[]> files() throws IOException {
        Path zip = Files.createTempDirectory(folder, "zip").resolve("package.zip");
        Samples.of(ArchiveProfile.FGS_2_0, Samples.minutes())
                .exporters(Exporters.of(List.of(new XmlExporter())))
                .writeTo(zip, Existing.KEEP);
        return Packages.files(zip);
    }

    private Path zip(Map<String, byte[]> files) throws IOException {
        return Packages.zipped(folder, files, path -> "root/" + path);
    }

    private static List<String> faults(PackageReport report) {
        return report.issues().stream()
                .filter(issue -> issue.requirement().equals("MIN-018"))
                .map(issue -> issue.path() + ": " + issue.en())
                .toList();
    }
}
