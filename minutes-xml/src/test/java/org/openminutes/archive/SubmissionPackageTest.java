// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openminutes.export.ExportException;
import org.openminutes.export.ExportFormat;
import org.openminutes.export.ExportOptions;
import org.openminutes.export.ExportResult;
import org.openminutes.export.Exporters;
import org.openminutes.export.MinutesExporter;
import org.openminutes.export.WholeFile.Existing;
import org.openminutes.model.Attachment;
import org.openminutes.model.Id;
import org.openminutes.model.Meeting;
import org.openminutes.model.Minutes;
import org.openminutes.model.Narrative;
import org.openminutes.model.Text;
import org.openminutes.model.Visibility;
import org.openminutes.model.When;

class SubmissionPackageTest {

    private static final String RECORD = "representations/rep1/data/prov-2026-03-03/";

    @TempDir Path folder;

    @Test
    void holds_the_record_and_all_that_describes_it() throws IOException {
        Path zip = folder.resolve("p.zip");

        PackageResult result =
                Samples.of(ArchiveProfile.FGS_2_0, Samples.minutes()).writeTo(zip, Existing.KEEP);

        Map<String, byte[]> files = Unzipped.files(zip);
        assertThat(files.keySet())
                .contains(
                        "METS.xml",
                        "metadata/descriptive/erms.xml",
                        "metadata/preservation/premis.xml",
                        "documentation/additionalPackageInfo.xml",
                        "documentation/readme.txt",
                        "documentation/validation/prov-2026-03-03.json",
                        "documentation/validation/prov-2026-03-03.txt",
                        "schemas/minutes-1.xsd",
                        "representations/rep1/METS.xml",
                        "representations/rep1/metadata/preservation/premis.xml",
                        RECORD + "minutes.xml",
                        RECORD + "minutes.pdf",
                        RECORD + "minutes.docx",
                        RECORD + "attachments/Atgardsplan_utkast_100.pdf",
                        RECORD + "attachments/tal.csv");
        assertThat(result.files()).hasSize(files.size());
        assertThat(result.files().get(result.files().size() - 1).path()).isEqualTo("METS.xml");
        assertThat(text(files, "METS.xml")).contains("OBJID=\"" + result.id() + "\"");
    }

    @Test
    void keeps_the_original_name_beside_the_plain_one() throws IOException {
        Path zip = Samples.zip(folder, ArchiveProfile.FGS_2_0, Samples.minutes());

        Map<String, byte[]> files = Unzipped.files(zip);

        assertThat(text(files, "representations/rep1/METS.xml"))
                .contains("OWNERID=\"Åtgärdsplan (utkast) + 100 %.pdf\"");
        assertThat(text(files, "metadata/descriptive/erms.xml"))
                .contains("name=\"Åtgärdsplan (utkast) + 100 %.pdf\"");
    }

    @Test
    void says_what_is_left_out() throws IOException {
        PackageResult result =
                Samples.of(ArchiveProfile.FGS_2_0, Samples.minutes())
                        .writeTo(folder.resolve("p.zip"), Existing.KEEP);

        assertThat(result.omissions())
                .extracting(omission -> omission.path() + " | " + omission.reason())
                .containsExactly(
                        "prov-2026-03-03: edition | pdf: not shown on the page",
                        "prov-2026-03-03: attachments[2] | package: its bytes are not at hand");
    }

    @Test
    void reads_from_a_pdf_what_it_claims_to_be() throws IOException {
        Path zip = Samples.zip(folder, ArchiveProfile.FGS_2_0, Samples.minutes());

        String mets = text(Unzipped.files(zip), "representations/rep1/METS.xml");

        assertThat(mets)
                .contains("sip:FILEFORMATNAME=\"PDF/A-2a\"", "sip:FORMATREGISTRYKEY=\"fmt/476\"")
                .contains("sip:FILEFORMATVERSION=\"1.4\"", "sip:FORMATREGISTRYKEY=\"fmt/18\"");
    }

    @Test
    void is_the_same_byte_for_byte_whatever_the_place_and_order() throws IOException {
        Minutes one = Samples.minutes();
        Minutes two = Samples.tracer();
        byte[] here = Files.readAllBytes(Samples.zip(folder, ArchiveProfile.FGS_2_0, one, two));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            Path there = Samples.zip(folder, ArchiveProfile.FGS_2_0, two, one);

            assertThat(Files.readAllBytes(there)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void gets_another_id_for_another_content_or_setting() throws IOException {
        Minutes minutes = Samples.minutes();
        List<SubmissionPackage> all =
                List.of(
                        Samples.of(ArchiveProfile.FGS_2_0, minutes),
                        Samples.of(
                                ArchiveProfile.FGS_2_0,
                                minutes.toBuilder().title("Annan titel").build()),
                        Samples.of(ArchiveProfile.FGS_2_0, minutes).submissionAgreement("Ny"),
                        Samples.of(ArchiveProfile.FGS_2_0, minutes).renditions("xml"),
                        Samples.of(ArchiveProfile.FGS_2_0, minutes).status(RecordStatus.TEST));

        Set<String> ids = new HashSet<>();
        for (SubmissionPackage each : all) {
            ids.add(each.writeTo(folder.resolve(ids.size() + ".zip"), Existing.KEEP).id());
        }

        assertThat(ids).hasSize(all.size());
    }

    @Test
    void takes_its_time_from_the_records_and_never_from_what_is_to_come() throws IOException {
        Minutes signed =
                Samples.notes("a", LocalDate.of(2026, 3, 3))
                        .closing(new Narrative(Text.of("x")))
                        .build();
        Path zip = Samples.zip(folder, ArchiveProfile.FGS_2_0, signed);

        assertThat(text(Unzipped.files(zip), "METS.xml"))
                .contains("CREATEDATE=\"2026-03-03T00:00:00Z\"");
    }

    @Test
    void asks_for_a_time_when_the_records_have_none() {
        Minutes undated =
                Samples.notes("a", LocalDate.of(2026, 3, 3))
                        .date(When.dayAndMonth(3, 3, "3 mars"))
                        .build();
        SubmissionPackage submission = Samples.of(ArchiveProfile.FGS_2_0, undated);

        assertThatThrownBy(() -> submission.writeTo(folder.resolve("p.zip"), Existing.KEEP))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("created(");
        assertThat(folder).isEmptyDirectory();
        submission.created(Instant.parse("2026-04-01T12:00:00Z"));
        assertThatNoError(submission);
    }

    @Test
    void refuses_errors_nobody_accepts_and_archives_those_somebody_does() throws IOException {
        Minutes bad =
                Minutes.notes("Utan datum")
                        .id("bad")
                        .meeting(Meeting.of(new Id<>("m"), Meeting.Status.HELD).build())
                        .build();
        SubmissionPackage submission =
                SubmissionPackage.of(ArchiveProfile.FGS_2_0)
                        .creator("Ås kommun", "ORG:2120000001")
                        .exporters(StubExporter.all())
                        .created(Instant.parse("2026-04-01T12:00:00Z"))
                        .add(bad);
        Path zip = folder.resolve("p.zip");

        assertThatThrownBy(() -> submission.writeTo(zip, Existing.KEEP))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("bad")
                .hasMessageContaining("accept");
        submission.acceptErrors("Datum okänt", "Arkivarie Ark").writeTo(zip, Existing.KEEP);

        Map<String, byte[]> files = Unzipped.files(zip);
        assertThat(text(files, "documentation/validation/bad.txt"))
                .contains("Godtaget av Arkivarie Ark: Datum okänt");
        assertThat(text(files, "representations/rep1/metadata/preservation/premis.xml"))
                .contains("pass with accepted errors", "accepted by Arkivarie Ark: Datum okänt");
    }

    @Test
    void tells_how_a_record_came_to_be() throws IOException {
        Minutes minutes = Samples.minutes();
        Path zip = folder.resolve("p.zip");
        Samples.empty(ArchiveProfile.FGS_2_0)
                .add(
                        minutes,
                        Samples.checked(minutes),
                        Samples.TITLES,
                        new Origin("anteckningar.txt", "ab12", 3))
                .writeTo(zip, Existing.KEEP);

        String premis =
                text(Unzipped.files(zip), "representations/rep1/metadata/preservation/premis.xml");

        assertThat(premis)
                .contains(
                        "<eventType>import<",
                        "record read from anteckningar.txt, SHA-256 ab12",
                        "3 lines of the source are in no part of the record")
                .contains("<eventType>validation<", "<eventType>creation<")
                .contains("<eventType>conversion<", "<eventType>message digest calculation<")
                .contains("<agentVersion>" + Software.VERSION + "<");
    }

    @Test
    void rolls_up_secrecy_and_personal_data_from_the_items() throws IOException {
        Minutes minutes =
                Samples.notes("n", LocalDate.of(2026, 3, 3))
                        .item(
                                "Hemlig punkt",
                                item ->
                                        item.visibility(
                                                        Visibility.Confidential.under(
                                                                "OSL 25 kap. 1 §"))
                                                .says("Sagt."))
                        .build();
        Path zip = folder.resolve("p.zip");
        Samples.empty(ArchiveProfile.FGS_2_0)
                .accessRestriction("Sekretess för hela serien")
                .add(minutes)
                .writeTo(zip, Existing.KEEP);

        String info = text(Unzipped.files(zip), "documentation/additionalPackageInfo.xml");

        assertThat(info)
                .contains(
                        "<accessRestrictDesc>Sekretess för hela serien; OSL 25 kap. 1 §<",
                        "<accessRestrictDesc>OSL 25 kap. 1 § (punkt 3)<")
                .contains(
                        "<useRestrictDesc>Personuppgifter; personuppgifter: namn på deltagare eller"
                                + " undertecknare i 1 av 1 handlingar<")
                .contains("<audience publishable=\"false\"/>");
    }

    @Test
    void refuses_an_attachment_that_is_not_what_the_record_says() throws IOException {
        Minutes minutes = Samples.minutes();
        SubmissionPackage submission =
                Samples.of(ArchiveProfile.FGS_2_0)
                        .add(
                                minutes,
                                Samples.checked(minutes),
                                a -> new ByteArrayInputStream("annat".getBytes(UTF_8)));

        assertThatThrownBy(() -> submission.writeTo(folder.resolve("p.zip"), Existing.KEEP))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("bilaga1");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refuses_what_is_called_wrongly() {
        SubmissionPackage submission = SubmissionPackage.of(ArchiveProfile.FGS_2_0);
        Minutes minutes = Samples.minutes();

        assertThatThrownBy(() -> submission.creator("Ås", "2120000001"))
                .hasMessageContaining("ORG:2120000001");
        assertThatThrownBy(() -> submission.creator("Ås\u000B", ""))
                .hasMessageContaining("creator");
        assertThatThrownBy(() -> submission.id("../x")).hasMessageContaining("../x");
        assertThatThrownBy(() -> submission.add(minutes)).hasMessageContaining("bilaga1");
        submission.add(minutes, Samples.checked(minutes), Samples.TITLES);
        assertThatThrownBy(() -> submission.add(minutes, Samples.checked(minutes), Samples.TITLES))
                .hasMessageContaining("already");
        submission.exporters(StubExporter.all()).acceptErrors("prov", "Ark");
        assertThatThrownBy(() -> submission.writeTo(folder.resolve("p.zip"), Existing.KEEP))
                .hasMessageContaining("creator(");
        submission.creator("Ås", "").renditions("xml", "odt");
        assertThatThrownBy(() -> submission.writeTo(folder.resolve("p.zip"), Existing.KEEP))
                .hasMessageContaining("odt");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void leaves_no_file_when_an_exporter_fails_midway() throws IOException {
        MinutesExporter failing =
                new MinutesExporter() {
                    @Override
                    public ExportFormat format() {
                        return new ExportFormat("pdf", "application/pdf", "pdf");
                    }

                    @Override
                    public ExportResult export(Minutes m, ExportOptions o, OutputStream out)
                            throws IOException {
                        out.write(new byte[100_000]);
                        throw new IOException("disk full");
                    }
                };
        SubmissionPackage submission =
                Samples.of(ArchiveProfile.FGS_2_0, Samples.minutes())
                        .exporters(Exporters.of(List.of(StubExporter.xml(), failing)));

        assertThatThrownBy(() -> submission.writeTo(folder.resolve("p.zip"), Existing.KEEP))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void leaves_an_earlier_package_as_it_was() throws IOException {
        Path zip = folder.resolve("p.zip");
        Files.writeString(zip, "old");
        SubmissionPackage submission = Samples.of(ArchiveProfile.FGS_2_0, Samples.minutes());

        assertThatThrownBy(() -> submission.writeTo(zip, Existing.KEEP))
                .isInstanceOf(FileAlreadyExistsException.class);

        assertThat(zip).hasContent("old");
    }

    @Test
    void takes_the_attachments_of_a_folder() throws IOException {
        Path file = folder.resolve("bilaga.txt");
        Files.writeString(file, "text");
        Minutes minutes =
                Samples.notes("a", LocalDate.of(2026, 3, 3))
                        .attachment(
                                new Attachment(
                                        new Id<>("b"),
                                        "Bilaga",
                                        OptionalInt.empty(),
                                        Attachment.Delivery.ENCLOSED,
                                        Optional.of(ContentSource.describe(file)),
                                        Visibility.OPEN))
                        .build();
        Path zip = folder.resolve("p.zip");

        Samples.of(ArchiveProfile.FGS_2_0)
                .add(minutes, Samples.checked(minutes), ContentSource.folder(folder))
                .writeTo(zip, Existing.KEEP);

        assertThat(text(Unzipped.files(zip), "representations/rep1/data/a/attachments/bilaga.txt"))
                .isEqualTo("text");
    }

    @Test
    void names_the_version_of_the_program() throws IOException {
        String pom = Files.readString(Path.of("../pom.xml"));

        assertThat(pom).contains("<version>" + Software.VERSION);
    }

    private void assertThatNoError(SubmissionPackage submission) {
        try {
            submission.writeTo(folder.resolve("ok.zip"), Existing.KEEP);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(Map<String, byte[]> files, String path) {
        byte[] content = files.get(path);
        assertThat(content).as(path).isNotNull();
        return new String(content, UTF_8);
    }
}
