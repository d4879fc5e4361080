// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackageTest {

    @TempDir Path folder;
    private Path first;
    private Path second;
    private Path zip;

    @BeforeEach
    void write() throws IOException {
        first = Files.writeString(folder.resolve("first.txt"), "STUB Första mötet");
        second = Files.writeString(folder.resolve("second.txt"), "STUB Andra mötet");
        zip = folder.resolve("ut.zip");
    }

    @Test
    void records_with_errors_are_packaged_and_told_of() throws IOException {
        Cli run = Cli.run("package", first, second, "-o", zip, "--creator", "Ås kommun");

        assertThat(run.code()).as(run.err()).isEqualTo(Exit.CLEAN);
        assertThat(run.out()).startsWith(zip + ": 2 records in ").hasLineCount(1);
        assertThat(run.err().lines())
                .hasSize(3)
                .anyMatch(line -> line.contains("the package is dated 1970-01-01T00:00:00Z"))
                .anyMatch(line -> line.startsWith("minutes: " + first + ": went into the package"))
                .anyMatch(
                        line -> line.startsWith("minutes: " + second + ": went into the package"));
        try (ZipFile made = new ZipFile(zip.toFile())) {
            assertThat(made.stream().map(entry -> entry.getName().replaceAll(".*/", "")))
                    .contains("METS.xml");
        }
    }

    @Test
    void the_same_words_give_the_same_package() throws IOException {
        Path again = folder.resolve("igen.zip");

        package_(first, zip, "--created", "2026-03-04");
        package_(first, again, "--created", "2026-03-04T00:00:00Z", "--lang", "sv");

        assertThat(again).hasSameBinaryContentAs(zip);
    }

    @Test
    void what_is_packaged_verifies() {
        package_(first, zip);

        Cli run = Cli.run("verify", zip);

        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(Exit.CLEAN);
        assertThat(run.out()).startsWith(zip + "\nPackage: ").contains("Accepted");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_flipped_byte_is_found() throws IOException {
        package_(first, zip);
        byte[] bytes = Files.readAllBytes(zip);
        bytes[bytes.length / 2] ^= 1;
        Files.write(zip, bytes);

        Cli run = Cli.run("verify", zip, "--json");

        assertThat(run.code()).isEqualTo(Exit.FAULTS);
        assertThat(run.out())
                .startsWith("{\"file\": \"" + zip)
                .contains("\"clean\": false")
                .hasLineCount(1);
    }

    @Test
    void what_is_packaged_can_be_read_back() throws IOException {
        package_(first, zip);
        Path out = folder.resolve("ut");

        Cli listed = Cli.run("read", zip);
        Cli run = Cli.run("read", zip, "-o", out);

        assertThat(listed.code()).as(listed.out() + listed.err()).isEqualTo(Exit.CLEAN);
        assertThat(listed.out()).startsWith(zip + ": package ").contains("Första mötet");
        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(Exit.CLEAN);
        assertThat(run.out()).contains(out + ": ");
        try (Stream<Path> files = Files.walk(out)) {
            assertThat(files.filter(file -> file.endsWith("minutes.xml"))).hasSize(1);
        }
        assertThat(Cli.run("read", zip, "-o", out).err()).contains("holds something already");
        assertThat(Cli.run("read", zip, "-o", out, "--force").code()).isEqualTo(Exit.CLEAN);
    }

    @Test
    void what_is_read_is_told_to_programs_too() throws IOException {
        Files.writeString(zip, "no zip");

        Cli run = Cli.run("read", zip, "--json");

        assertThat(run.code()).isEqualTo(Exit.FAULTS);
        assertThat(run.out())
                .startsWith("{\"file\": \"" + zip)
                .contains("\"records\": []", "MIN-001")
                .hasLineCount(1);
    }

    @Test
    void a_folder_without_schemas_is_refused() {
        package_(first, zip);

        Cli run = Cli.run("verify", zip, "--schemas", folder);

        assertThat(run.code()).isEqualTo(Exit.FAILED);
        assertThat(run.err()).contains("has no schema");
    }

    @Test
    void what_is_no_package_is_told() throws IOException {
        Files.writeString(zip, "no zip");

        assertThat(Cli.run("verify", zip).code()).isEqualTo(Exit.FAULTS);
        assertThat(Cli.run("verify", folder.resolve("none.zip")))
                .isEqualTo(
                        new Cli(
                                Exit.FAILED,
                                "",
                                "minutes: %s: there is no such file; check the name\n"
                                        .formatted(folder.resolve("none.zip"))));
    }

    @Test
    void the_files_in_a_folder_named_as_the_record_are_its_enclosures() throws IOException {
        Path bilagor = Files.createDirectories(folder.resolve("bilagor/first"));
        Files.writeString(bilagor.resolve("Åtgärdsplan.csv"), "a;b");

        Cli run =
                Cli.run(
                        "package",
                        first,
                        second,
                        "-o",
                        zip,
                        "--creator",
                        "Ås",
                        "--attachments",
                        folder.resolve("bilagor"));

        assertThat(run.code()).as(run.err()).isEqualTo(Exit.CLEAN);
        assertThat(entry("attachments/Atgardsplan.csv")).isEqualTo("a;b");
        assertThat(entry("metadata/descriptive/erms.xml")).contains("name=\"Åtgärdsplan.csv\"");
        assertThat(Cli.run("verify", zip).code()).isEqualTo(Exit.CLEAN);
    }

    @Test
    void an_enclosure_the_record_knows_is_not_there_twice_and_hidden_files_are_none()
            throws IOException {
        Path bilagor = folder.resolve("bilagor");
        Path own = Files.createDirectories(bilagor.resolve("first"));
        Files.writeString(own.resolve("plan.csv"), "a;b");
        Files.writeString(own.resolve(".DS_Store"), "x");
        Path out = folder.resolve("out");
        Cli.run("package", first, "-o", zip, "--attachments", bilagor);
        Cli.run("read", zip, "-o", out);
        Path again = Files.createDirectory(folder.resolve("again")).resolve("first.xml");
        try (Stream<Path> files = Files.walk(out)) {
            Files.copy(
                    files.filter(f -> f.endsWith("minutes.xml")).findFirst().orElseThrow(), again);
        }

        Cli run = Cli.run("package", again, "-o", zip, "--force", "--attachments", bilagor);

        assertThat(run.code()).as(run.err()).isEqualTo(Exit.CLEAN);
        try (ZipFile made = new ZipFile(zip.toFile())) {
            assertThat(made.stream().map(ZipEntry::getName))
                    .filteredOn(name -> name.contains("/attachments/") && !name.endsWith("/"))
                    .singleElement()
                    .asString()
                    .endsWith("plan.csv");
        }
    }

    @Test
    void settings_from_a_file_go_into_the_package() throws IOException {
        Path settings =
                Files.writeString(
                        folder.resolve("leverans.conf"),
                        """
                        profile = fgs-1.2
                        creator.name = Ås kommun
                        creator.code = ORG:212000-0001
                        agreement = Dnr 1
                        """);

        Cli run = Cli.run("package", first, "-o", zip, "--settings", settings);

        assertThat(run.code()).as(run.err()).isEqualTo(Exit.CLEAN);
        assertThat(entry("sip.xml"))
                .contains("Ås kommun", "ORG:2120000001", ">Dnr 1<")
                .contains("CommonSpecificationSwedenPackageProfile");
    }

    private String entry(String end) throws IOException {
        try (ZipFile made = new ZipFile(zip.toFile())) {
            ZipEntry entry =
                    made.stream().filter(e -> e.getName().endsWith(end)).findFirst().orElseThrow();
            return new String(made.getInputStream(entry).readAllBytes(), UTF_8);
        }
    }

    @Test
    void an_option_goes_before_the_settings() throws IOException {
        Path settings =
                Files.writeString(
                        folder.resolve("leverans.conf"),
                        "profile = fgs-1.2\ncreator.name = Ås kommun\nagreement = Dnr 1\n");

        Cli.run(
                "package",
                first,
                "-o",
                zip,
                "--settings",
                settings,
                "--profile",
                "eark-2.2",
                "--creator",
                "Öby kommun");

        assertThat(entry("/METS.xml")).contains("Öby kommun", "E-ARK-SIP-v2-2-0");
    }

    @Test
    void every_wrong_setting_is_told_and_nothing_is_written() throws IOException {
        Path settings =
                Files.writeString(folder.resolve("fel.conf"), "checksum = CRC\nlayot = flat\n");

        Cli run = Cli.run("package", first, "-o", zip, "--settings", settings);

        assertThat(run.code()).isEqualTo(Exit.FAILED);
        assertThat(run.err().lines())
                .containsExactly(
                        "minutes: fel.conf:1: checksum: no checksum \"CRC\"; there are MD5, SHA-1,"
                                + " SHA-256, SHA-384, SHA-512",
                        "minutes: fel.conf:2: no setting layot; the nearest are layout, label, dialect");
        assertThat(zip).doesNotExist();
    }

    @Test
    void what_the_profile_demands_is_told() {
        Cli run = Cli.run("package", first, "-o", zip, "--profile", "fgs-1.2", "--creator", "Ås");

        assertThat(run.code()).isEqualTo(Exit.FAILED);
        assertThat(run.err()).contains("must name its agreement");
        assertThat(zip).doesNotExist();
    }

    @Test
    void a_series_is_divided_and_a_stopped_run_goes_on() throws IOException {
        Path parts = folder.resolve("serie");
        Object[] words = {
            "package",
            first,
            second,
            "-o",
            parts,
            "--split-count",
            1,
            "--creator",
            "Ås",
            "--id",
            "s"
        };
        Cli.run(words);
        Files.delete(parts.resolve("s-2.zip"));

        Cli run = Cli.run(words);

        assertThat(run.code()).as(run.err()).isEqualTo(Exit.CLEAN);
        assertThat(run.out().lines())
                .containsExactly(
                        parts.resolve("s-1.zip") + ": package s-1 is there already",
                        parts.resolve("s-2.zip") + ": 13 files, package s-2",
                        parts.resolve("s.zip") + ": package s is there already");
    }

    @Test
    void strict_refuses_and_writes_nothing() {
        Cli run = Cli.run("package", first, "-o", zip, "--creator", "Ås kommun", "--strict");

        assertThat(run.code()).isEqualTo(Exit.FAILED);
        assertThat(run.err()).contains(first + ": is refused for").contains("not written");
        assertThat(zip).doesNotExist();
    }

    @Test
    void no_package_is_made_of_a_part_of_the_records() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.txt"), "STUB unreadable");

        Cli run = Cli.run("package", bad, first, "-o", zip, "--creator", "Ås kommun");

        assertThat(run.code()).isEqualTo(Exit.FAILED);
        assertThat(run.err()).contains("bad.txt:1: is unreadable").contains("not written");
        assertThat(zip).doesNotExist();
    }

    @Test
    void the_same_record_twice_is_refused() {
        Cli run = Cli.run("package", first, first, "-o", zip, "--creator", "Ås kommun");

        assertThat(run.code()).isEqualTo(Exit.FAILED);
        assertThat(run.err()).contains("the package has a record");
        assertThat(zip).doesNotExist();
    }

    @Test
    void a_package_that_is_there_is_kept_without_force() throws IOException {
        Files.writeString(zip, "old");

        Cli run = Cli.run("package", first, "-o", zip, "--creator", "Ås kommun");

        assertThat(run.code()).isEqualTo(Exit.FAILED);
        assertThat(zip).hasContent("old");
        assertThat(package_(first, zip, "--force").code()).isEqualTo(Exit.CLEAN);
    }

    @ParameterizedTest
    @CsvSource({
        "--created, 3 mars, --created TIME cannot be",
        "--created, 2026-02-30, --created TIME cannot be",
        "--profile, sip-9, --profile PROFILE cannot be",
        "--status, fresh, --status STATUS cannot be",
        "--id, a/b, a package id is",
        "--creator-id, 12, code",
    })
    void a_wrong_setting(String option, String value, String message) {
        Cli run = package_(first, zip, option, value);

        assertThat(run.code()).isEqualTo(Exit.FAILED);
        assertThat(run.err()).containsIgnoringCase(message).hasLineCount(1);
        assertThat(zip).doesNotExist();
    }

    @Test
    void the_body_delivers_if_nobody_is_named_and_that_is_said() {
        Cli run = Cli.run("package", first, "-o", zip);

        assertThat(run.code()).as(run.err()).isEqualTo(Exit.CLEAN);
        assertThat(run.err()).contains("no --creator given: the package says that");
    }

    private static Cli package_(Path record, Path zip, String... more) {
        Object[] words = {"package", record, "-o", zip, "--creator", "Ås kommun"};
        return Cli.run(
                java.util.stream.Stream.concat(
                                java.util.Arrays.stream(words), java.util.Arrays.stream(more))
                        .toArray());
    }
}
