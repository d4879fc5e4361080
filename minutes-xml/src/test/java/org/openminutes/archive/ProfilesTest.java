// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.validation.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openminutes.archive.ArchiveProfile.Layout;
import org.openminutes.archive.ArchiveProfile.ProfileDialect;
import org.openminutes.erms.ErmsVersion;
import org.openminutes.export.WholeFile;
import org.openminutes.intake.Importers;
import org.openminutes.model.Minutes;
import org.openminutes.register.Register;
import org.openminutes.testkit.Shared;
import org.roda_project.commons_ip2.model.IPRepresentation;
import org.roda_project.commons_ip2.model.SIP;
import org.roda_project.commons_ip2.model.impl.eark.EARKSIP;

/**
 * Every profile in both layouts before every judge, with samples, real notes and attachments. With
 * {@code -Dminutes.renditions=xml,docx,pdf} the records are there as Word and PDF too, where those
 * who write them are beside this on the class path.
 */
class ProfilesTest {

    private static final String[] RENDITIONS =
            System.getProperty("minutes.renditions", "xml").split(",", -1);

    @TempDir Path folder;

    static Stream<Arguments> profiles() {
        return ArchiveProfile.all().stream()
                .flatMap(
                        profile -> Stream.of(Layout.values()).map(l -> arguments(profile.id(), l)));
    }

    static Stream<Arguments> earkProfiles() {
        return profiles().filter(a -> !a.get()[0].equals("fgs-1.2"));
    }

    private static ArchiveProfile profile(String id, Layout layout) {
        return ArchiveProfile.named(id).with(layout);
    }

    /** The samples of the repository, the tracer, and the real notes, with attachments. */
    static List<Minutes> records() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> samples = Files.list(Path.of("../examples/data"))) {
            samples.filter(file -> file.toString().endsWith(".xml")).sorted().forEach(files::add);
        }
        for (String name : List.of("002", "003", "004")) {
            files.add(Shared.path("seeds/" + name + ".txt"));
        }
        List<Minutes> records = new ArrayList<>(List.of(Samples.minutes(), Samples.tracer()));
        for (Path file : files) {
            Minutes read = Importers.installed().read(file, Register.EMPTY).minutes();
            String name = file.getFileName().toString();
            records.add(
                    read.toBuilder()
                            .id("r-" + name.substring(0, name.indexOf('.')))
                            .attachments(
                                    List.of(
                                            Samples.attachment(
                                                    "a1", "Å ä+ö #1 %.pdf", "%PDF-1.7 a"),
                                            Samples.attachment(
                                                    "a2", "å ä+ö #1 %.PDF", "%PDF-1.7 b"),
                                            Samples.attachment("a3", "lista.csv", "a;b")))
                            .build());
        }
        return records;
    }

    private Path zip(ArchiveProfile profile) throws IOException {
        Path zip = folder.resolve("package.zip");
        Samples.of(profile, records().toArray(Minutes[]::new))
                .exporters(org.openminutes.export.Exporters.installed())
                .renditions(RENDITIONS)
                .writeTo(zip, WholeFile.Existing.REPLACE);
        return zip;
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void is_valid_by_the_official_schemas(String id, Layout layout) throws Exception {
        ArchiveProfile profile = profile(id, layout);
        SortedMap<String, byte[]> files = Unzipped.files(zip(profile));

        Map<String, Schema> schemas = new TreeMap<>();
        schemas.put("premis", OfficialSchemas.premis());
        if (profile.erms().isPresent()) {
            schemas.put("METS.xml", OfficialSchemas.mets());
            schemas.put("erms.xml", OfficialSchemas.erms(profile.erms().get()));
        } else {
            schemas.put("sip.xml", OfficialSchemas.fgs1Mets());
            schemas.put("arendehantering.xml", OfficialSchemas.fgs1Erms());
        }
        Set<String> judged = new TreeSet<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String name = file.getKey().substring(file.getKey().lastIndexOf('/') + 1);
            for (Map.Entry<String, Schema> schema : schemas.entrySet()) {
                if (name.startsWith(schema.getKey())) {
                    OfficialSchemas.assertValid(schema.getValue(), file.getValue());
                    judged.add(schema.getKey());
                }
            }
            if (name.equals("erms.xml")) {
                assertThat(
                                OfficialSchemas.schematron(
                                        profile.erms().orElse(ErmsVersion.V2_1), file.getValue()))
                        .isEmpty();
            }
        }
        assertThat(judged).isEqualTo(schemas.keySet());
    }

    @ParameterizedTest
    @MethodSource("earkProfiles")
    void keeps_the_rules_of_eark_validator(String id, Layout layout) throws Exception {
        // the rules are those of 2.1.0, where the profile has no version in its name
        ArchiveProfile profile = profile(id, layout).with(ProfileDialect.UNVERSIONED);

        byte[] mets = Unzipped.files(zip(profile)).get("METS.xml");

        assertThat(mets).isNotNull();
        assertThat(EarkRulesTest.errors(mets, profile.contentInformationType()))
                .isSubsetOf(EarkRulesTest.FALSE_ERRORS);
    }

    @ParameterizedTest
    @MethodSource("earkProfiles")
    void has_no_error_by_commons_ip(String id, Layout layout) throws Exception {
        CommonsIpTest.teachItTheNewerVocabulary();
        for (ProfileDialect dialect : ProfileDialect.values()) {
            Path zip = zip(profile(id, layout).with(dialect));

            Map<String, String> errors =
                    CommonsIpTest.errors(zip, id.equals("eark-2.2") ? "2.2.0" : "2.1.0");

            assertThat(errors.keySet())
                    .as("%s %s", dialect, errors)
                    .isEqualTo(dialect == ProfileDialect.VERSIONED ? Set.of() : Set.of("SIP2"));
        }
    }

    @ParameterizedTest
    @MethodSource("earkProfiles")
    void is_read_by_commons_ip_with_the_same_files(String id, Layout layout) throws Exception {
        if (layout == Layout.FLAT) {
            // it looks for files in representations with a METS document of their own alone
            return;
        }
        CommonsIpTest.teachItTheNewerVocabulary();
        Path zip = zip(profile(id, layout).with(ProfileDialect.VERSIONED));

        SIP sip = new EARKSIP().parse(zip, folder);

        IPRepresentation content = sip.getRepresentations().get(0);
        List<String> read = content.getData().stream().map(f -> f.getFileName()).sorted().toList();
        List<String> written =
                Unzipped.files(zip).keySet().stream()
                        .filter(path -> path.startsWith("representations/rep1/data/"))
                        .map(path -> path.substring(path.lastIndexOf('/') + 1))
                        .sorted()
                        .toList();
        assertThat(read).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void holds_the_same_records_whole(String id, Layout layout) throws Exception {
        List<Minutes> expected = new ArrayList<>(records());
        expected.sort(Comparator.comparing(minutes -> minutes.id().value()));
        List<Minutes> found = new ArrayList<>();

        for (Map.Entry<String, byte[]> file : Unzipped.files(zip(profile(id, layout))).entrySet()) {
            if (file.getKey().endsWith("minutes.xml")) {
                Path xml = folder.resolve("one.xml");
                Files.write(xml, file.getValue());
                found.add(Importers.installed().read(xml, Register.EMPTY).minutes());
            }
        }

        found.sort(Comparator.comparing(minutes -> minutes.id().value()));
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void names_the_profiles_there_are_for_one_there_is_not() {
        assertThatThrownBy(() -> ArchiveProfile.named("fgs-3"))
                .hasMessage("no archive profile \"fgs-3\"; there are fgs-2.0, eark-2.2, fgs-1.2");
    }

    @Test
    void fgs_1_demands_an_agreement_before_anything_is_written() {
        Path zip = folder.resolve("p.zip");

        assertThatThrownBy(
                        () ->
                                SubmissionPackage.of(ArchiveProfile.FGS_1_2)
                                        .creator("Ås kommun", "ORG:2120000001")
                                        .exporters(StubExporter.all())
                                        .acceptErrors("prov", "Ark")
                                        .add(Samples.notes("a", java.time.LocalDate.EPOCH).build())
                                        .writeTo(zip, WholeFile.Existing.KEEP))
                .hasMessageContaining("submissionAgreement");
        assertThat(zip).doesNotExist();
    }
}
