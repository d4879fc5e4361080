// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openminutes.archive.ArchiveProfile.ProfileDialect;
import org.openminutes.export.WholeFile;
import org.openminutes.testkit.Shared;
import org.roda_project.commons_ip2.model.IPRepresentation;
import org.roda_project.commons_ip2.model.SIP;
import org.roda_project.commons_ip2.model.impl.eark.EARKSIP;
import org.roda_project.commons_ip2.validator.EARKSIPValidator;
import org.roda_project.commons_ip2.validator.reporter.ValidationReportOutputJson;

/** What commons-ip2, the library of RODA and ETERNA, says of a package. */
class CommonsIpTest {

    @TempDir Path folder;

    @Test
    void finds_no_error_when_the_profile_is_versioned() throws Exception {
        Path zip = folder.resolve("versioned.zip");
        Samples.of(ArchiveProfile.FGS_2_0.with(ProfileDialect.VERSIONED), Samples.minutes())
                .contact("Åsa Öberg", "asa@example.org")
                .writeTo(zip, WholeFile.Existing.KEEP);

        assertThat(errors(zip)).isEmpty();
    }

    @Test
    void finds_only_the_profile_it_does_not_know_when_it_is_unversioned() throws Exception {
        Path zip = zip(ProfileDialect.UNVERSIONED);

        assertThat(errors(zip).keySet()).containsExactly("SIP2");
    }

    @Test
    void reads_the_files_we_wrote() throws Exception {
        Path zip = zip(ProfileDialect.VERSIONED);

        SIP sip = new EARKSIP().parse(zip, folder);

        assertThat(sip.isValid()).isTrue();
        IPRepresentation content = sip.getRepresentations().get(0);
        List<String> names = content.getData().stream().map(f -> f.getFileName()).toList();
        assertThat(new TreeSet<>(names))
                .containsExactlyElementsOf(
                        new TreeSet<>(
                                List.of(
                                        "minutes.xml",
                                        "minutes.pdf",
                                        "minutes.docx",
                                        "Atgardsplan_utkast_100.pdf",
                                        "tal.csv")));
        assertThat(sip.getDescriptiveMetadata()).hasSize(1);
        assertThat(sip.getPreservationMetadata()).hasSize(1);
        assertThat(sip.getDocumentation()).hasSize(4);
    }

    @Test
    void refuses_the_address_of_a_contact_as_Riksarkivet_writes_it() throws Exception {
        Path zip = folder.resolve("contact.zip");
        Samples.of(ArchiveProfile.FGS_2_0, Samples.minutes())
                .contact("Åsa Öberg", "asa@example.org")
                .writeTo(zip, WholeFile.Existing.KEEP);

        Map<String, String> errors = errors(zip);

        assertThat(errors.keySet()).containsExactly("CSIP0");
        assertThat(errors.get("CSIP0")).contains("NOTETYPE");
    }

    private Path zip(ProfileDialect dialect) throws Exception {
        return Samples.zip(folder, ArchiveProfile.FGS_2_0.with(dialect), Samples.minutes());
    }

    /** The MUST requirements it calls broken, with its reasons. */
    static Map<String, String> errors(Path zip) throws Exception {
        return errors(zip, "2.1.0");
    }

    /**
     * Puts a newer extension schema before its own on the class path, which knows no ERMS 3: it
     * would stop there.
     */
    static void teachItTheNewerVocabulary() throws Exception {
        Path classes =
                Path.of(
                        CommonsIpTest.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI());
        Path schemas = Files.createDirectories(classes.resolve("schemas2"));
        Files.copy(
                Shared.path("schemas/csip/DILCISExtensionMETS.xsd"),
                schemas.resolve("DILCISExtensionMETS.xsd"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    static Map<String, String> errors(Path zip, String version) throws Exception {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ValidationReportOutputJson report = new ValidationReportOutputJson(zip, json);
        new EARKSIPValidator(report, version).validate(version);
        Map<String, String> errors = new TreeMap<>();
        for (JsonNode result : new ObjectMapper().readTree(json.toByteArray()).get("validation")) {
            JsonNode testing = result.get("testing");
            if (result.get("level").asText().equals("MUST")
                    && testing.get("outcome").asText().equals("FAILED")) {
                errors.put(result.get("id").asText(), testing.toString());
            }
        }
        assertThat(report.getErrors()).as("its own count").isEqualTo(errors.size());
        assertThat(report.getSuccess()).as("checks it ran").isGreaterThan(10);
        return errors;
    }
}
