// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openminutes.export.WholeFile;
import org.openminutes.intake.ImportException;
import org.openminutes.intake.Source;
import org.openminutes.model.Attachment;
import org.openminutes.model.Id;
import org.openminutes.model.Minutes;
import org.openminutes.model.Visibility;
import org.openminutes.validation.Report;

class PackageSettingsTest {

    @TempDir Path folder;

    private PackageSettings settings(String text) {
        return PackageSettings.of(Source.of("s.conf", text.getBytes(UTF_8)), folder);
    }

    private SortedMap<String, byte[]> packaged(String text) throws IOException {
        Path zip = folder.resolve("p.zip");
        settings(text)
                .start()
                .exporters(StubExporter.all())
                .acceptErrors("prov", "Ark")
                .add(Samples.minutes(), Samples.checked(Samples.minutes()), Samples.TITLES)
                .writeTo(zip, WholeFile.Existing.REPLACE);
        return Unzipped.files(zip);
    }

    @Test
    void the_commented_sample_says_every_setting_and_is_sound() throws IOException {
        Path sample = Path.of("../examples/archive/delivery.conf");

        List<String> lines = Files.readAllLines(sample);

        PackageSettings.read(sample);
        for (PackageSetting setting : PackageSettings.all()) {
            String name = setting.name().replace("*", "");
            assertThat(lines)
                    .as(name)
                    .anyMatch(line -> line.matches("(# ?)?\\Q" + name + "\\E.* = .+"));
        }
    }

    @Test
    void what_it_says_is_in_the_package() throws IOException {
        SortedMap<String, byte[]> files =
                packaged(
                        """
                        # Norrvik
                        profile = eark-2.2
                        layout = flat
                        creator.name = Norrviks kommun
                        creator.code = ORG:212000-0001
                        editor.name = Konsult AB
                        editor.code = VAT:SE556000000101
                        agreement = Dnr 2026/17
                        reference.previous = SE/NA/1
                        security-class = Öppen
                        classification.plan = KLASSA 2.1
                        classification.code = 1.3.2
                        checksum = SHA-512
                        file-names = original
                        id = norrvik-1
                        created = 2026-11-23
                        renditions = xml
                        """);

        String mets = new String(files.get("METS.xml"), UTF_8);
        assertThat(mets)
                .contains("OBJID=\"norrvik-1\"", "E-ARK-SIP-v2-2-0.xml", "citserms_v3_0")
                .contains("ORG:2120000001", "ROLE=\"EDITOR\"", "CHECKSUMTYPE=\"SHA-512\"")
                .contains("CREATED=\"2026-11-23T00:00:00Z\"", "PREVIOUSREFERENCECODE")
                .contains("attachments/%C3%85tg%C3%A4rdsplan%20%28utkast%29%20%2B%20100%20%25.pdf");
        assertThat(files.keySet())
                .anyMatch(path -> path.endsWith("attachments/Åtgärdsplan (utkast) + 100 %.pdf"));
        assertThat(new String(files.get("metadata/descriptive/erms.xml"), UTF_8))
                .contains("<p>KLASSA 2.1</p>", "classificationCode=\"1.3.2\"");
        assertThat(new String(files.get("documentation/additionalPackageInfo.xml"), UTF_8))
                .contains("<securityClassification>Öppen<");
    }

    @Test
    void tells_all_that_is_wrong_at_once_with_line_and_name() {
        assertThatThrownBy(
                        () ->
                                settings(
                                        """
                                        profil = fgs-2.0
                                        layout = rund

                                        creator.name = Ås
                                        creator.code = ORG:2120000002
                                        contact.email = a@example.org
                                        checksum = CRC
                                        id = å
                                        created = igår
                                        created = 2026-01-01
                                        status
                                        label =
                                        formats = kanske
                                        option.pdx.a = b
                                        """))
                .isInstanceOf(ImportException.class)
                .message()
                .satisfies(
                        message ->
                                assertThat(
                                                message.lines()
                                                        .map(
                                                                line ->
                                                                        line.substring(
                                                                                0,
                                                                                Math.min(
                                                                                        60,
                                                                                        line
                                                                                                .length()))))
                                        .containsExactlyInAnyOrder(
                                                cut(
                                                        "s.conf:1: no setting profil; the nearest are profile, id, label"),
                                                cut(
                                                        "s.conf:2: layout: is one of [layered, flat], got \"rund\""),
                                                cut(
                                                        "s.conf:5: creator.code: the organisation number \"2120000002\" has a wrong check digit: after the first nine comes 1"),
                                                cut(
                                                        "s.conf:6: contact.email: says nothing without contact.name"),
                                                cut(
                                                        "s.conf:7: checksum: no checksum \"CRC\"; there are MD5, SHA-1, SHA-256, SHA-384, SHA-512"),
                                                cut(
                                                        "s.conf:8: id: a package id is 1 to 80 of A-Z a-z 0-9 . _ - and begins with a letter or digit, got \"å\""),
                                                cut(
                                                        "s.conf:9: created: is a day as 2026-11-23 or a time as 2026-11-23T12:00:00Z, got \"igår\""),
                                                cut("s.conf:10: created: stands in line 9 already"),
                                                cut("s.conf:11: is no \"name = value\": status"),
                                                cut(
                                                        "s.conf:12: label: has no value; give it one or take the line out"),
                                                cut(
                                                        "s.conf:13: formats: is tell or refuse, got \"kanske\""),
                                                cut(
                                                        "s.conf:14: option.pdx.a: option.pdx.a is of no format; there are xml")));
    }

    private static String cut(String line) {
        return line.substring(0, Math.min(60, line.length()));
    }

    @Test
    void refuses_another_encoding() {
        Source source = Source.of("s.conf", "label = å".getBytes(ISO_8859_1));

        assertThatThrownBy(() -> PackageSettings.of(source, folder))
                .hasMessage("s.conf: is not UTF-8; save it as UTF-8");
    }

    @ParameterizedTest
    @CsvSource({
        "ORG:2120000001, ORG:2120000001",
        "ORG:212000-0001, ORG:2120000001",
        "ORG:16212000-0001, ORG:2120000001",
        "VAT:SE212000000101, VAT:SE212000000101",
        "Local:a/b, Local:a/b",
    })
    void takes_codes_of_organisations(String written, String kept) {
        assertThat(IdentificationCode.of(written)).contains(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "2120000001, has its kind before a colon",
        "XYZ:1, kinds are ORG",
        "ORG:, nothing stands after the colon",
        "ORG:21200001, ten digits",
        "ORG:2120000000, after the first nine comes 1",
        "ORG:8112189876, is it a personal identity number",
    })
    void refuses_codes_that_cannot_be_right(String written, String reason) {
        assertThatThrownBy(() -> IdentificationCode.of(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void what_cannot_go_together_is_refused_before_anything_is_written() {
        for (String wrong :
                List.of(
                        "supplements = a\nreplaces = b",
                        "supplements = a\nstatus = NEW",
                        "deletes = a",
                        "status = DELETE",
                        "renditions = xml, odt")) {
            String text = "creator.name = Ås\n" + wrong;

            assertThatThrownBy(() -> packaged(text))
                    .as(wrong)
                    .isInstanceOfAny(
                            ImportException.class,
                            IllegalArgumentException.class,
                            IllegalStateException.class);
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void a_format_that_is_not_on_the_list_is_told_or_refused() throws IOException {
        byte[] bytes = HexFormat.of().parseHex("00000018667479706D703432");
        Attachment film =
                new Attachment(
                        new Id<>("b"),
                        "Film",
                        OptionalInt.empty(),
                        Attachment.Delivery.ENCLOSED,
                        Optional.of(
                                new Attachment.Content(
                                        "film.pdf",
                                        "application/pdf",
                                        bytes.length,
                                        HexFormat.of()
                                                .formatHex(
                                                        MeasuredStream.sha256Digest()
                                                                .digest(bytes)))),
                        Visibility.OPEN);
        Minutes minutes = Samples.notes("n", LocalDate.of(2026, 3, 3)).attachment(film).build();
        Report report = Samples.checked(minutes);
        ContentSource source = attachment -> new ByteArrayInputStream(bytes);

        PackageResult result =
                Samples.empty(ArchiveProfile.FGS_2_0)
                        .add(minutes, report, source)
                        .writeTo(folder.resolve("told.zip"), WholeFile.Existing.KEEP);

        assertThat(result.notices())
                .containsExactly(
                        "attachment film.pdf of n: is video/mp4 by its bytes, not application/pdf as the record says",
                        "attachment film.pdf of n: video/mp4 is not on the list of FGS Paketstruktur 2.0");
        assertThatThrownBy(
                        () ->
                                Samples.empty(ArchiveProfile.FGS_2_0)
                                        .refuseUnlistedFormats()
                                        .add(minutes, report, source)
                                        .writeTo(folder.resolve("no.zip"), WholeFile.Existing.KEEP))
                .hasMessageContaining("not on the list");
        assertThat(folder.resolve("no.zip")).doesNotExist();
    }
}
