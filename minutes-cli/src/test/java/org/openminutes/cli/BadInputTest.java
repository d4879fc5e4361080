// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fault gives one line, exit code 2, no stack trace and no file. */
class BadInputTest {

    @TempDir Path folder;
    private Path good;

    @BeforeEach
    void writeGood() throws IOException {
        good = file("good.txt", "STUB Anteckningar");
    }

    @Test
    void a_missing_file() {
        Path missing = folder.resolve("saknas.txt");

        assertRefused(
                Cli.run("validate", missing), missing + ": there is no such file; check the name");
    }

    @Test
    void a_folder() {
        assertRefused(Cli.run("validate", folder), folder + ": is a folder; name a file in it");
    }

    @Test
    void a_file_of_a_short_name_is_named_though_its_letter_stands_in_every_line()
            throws IOException {
        Path empty = file("e", "");

        assertRefused(Cli.run("validate", empty), "e: is empty");
    }

    @Test
    void names_and_texts_cannot_steer_the_terminal() {
        Cli run = Cli.run("validate", folder.resolve("\u009b2J\u001b[2J.txt"));

        assertThat(run.err()).doesNotContain("\u009b").doesNotContain("\u001b");
    }

    @Test
    void a_folder_of_enclosures_that_is_none() {
        Path none = folder.resolve("bilagr");

        assertRefused(
                Cli.run("validate", good, "--attachments", none),
                none + ": is no folder; name the one with the enclosures");
        assertRefused(
                Cli.run("package", good, "-o", folder.resolve("p.zip"), "--attachments", none),
                none + ": is no folder; name the one with the enclosures");
    }

    @Test
    void items_of_a_view_that_shows_all() {
        assertRefused(
                Cli.run("show", good, "--view", "tasks", "--items", "2"),
                "--items is for the full, public, excerpt and positions views");
    }

    @Test
    void an_empty_file() throws IOException {
        Path empty = file("empty.txt", "");

        assertRefused(Cli.run("validate", empty), "empty.txt: is empty");
    }

    @Test
    void a_file_of_no_known_kind() throws IOException {
        Path binary = folder.resolve("bild.png");
        Files.write(binary, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 0});

        assertRefused(Cli.run("validate", binary), "bild.png: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.0'?><minutes xmlns='urn:openminutes:minutes:1'><title>",
                "<?xml version='1.0'?><minutes xmlns='urn:openminutes:minutes:1' version='1'/>",
                "<?xml version='1.0'?><minutes xmlns='urn:openminutes:minutes:99'/>",
                "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]>"
                        + "<minutes xmlns='urn:openminutes:minutes:1'>&b;</minutes>",
            })
    void broken_xml(String xml) throws IOException {
        assertRefused(Cli.run("validate", file("trasig.xml", xml)), "trasig.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unreadable", "bug", "deep"})
    void a_file_the_importer_cannot_read(String fault) throws IOException {
        Path bad = file("bad.txt", "STUB " + fault);

        assertRefused(Cli.run("validate", bad), "bad.txt");
    }

    @Test
    void a_file_that_may_not_be_read() throws IOException {
        assumeFalse(System.getProperty("user.name").equals("root"), "root may read everything");
        Files.setPosixFilePermissions(good, java.util.Set.of());

        assertRefused(Cli.run("validate", good), good + ": may not be read");
    }

    @Test
    void a_target_that_is_there_is_kept_without_force() throws IOException {
        Path target = file("good.stub", "old");

        Cli refused = Cli.run("export", good, "--to", "stub", "-o", folder);

        assertThat(refused.code()).isEqualTo(Exit.FAILED);
        assertThat(refused.err())
                .isEqualTo(
                        "minutes: %s: is there already; choose another name, or replace it with --force\n"
                                .formatted(target));
        assertThat(target).hasContent("old");
        assertThat(Cli.run("export", good, "--to", "stub", "-o", folder, "--force").code())
                .isEqualTo(Exit.CLEAN);
        assertThat(target).hasContent("Anteckningar");
    }

    @Test
    void a_target_folder_that_is_a_file() {
        assertRefused(
                Cli.run("export", good, "--to", "stub", "-o", good),
                good + ": is a file where a folder is needed");
    }

    @Test
    void a_target_in_a_folder_that_is_not_there() {
        Path target = folder.resolve("ingen/mapp.xml");

        assertRefused(
                Cli.run("import", good, "-o", target),
                target + ": cannot be written, its folder is not there");
    }

    @Test
    void a_target_that_is_a_folder() throws IOException {
        Path target = Files.createDirectory(folder.resolve("good.stub"));

        Cli run = Cli.run("export", good, "--to", "stub", "-o", folder);

        assertThat(run.code()).as(target.toString()).isEqualTo(Exit.FAILED);
        assertThat(run.err()).contains("is a folder");
    }

    @Test
    void a_folder_that_may_not_be_written_to() throws IOException {
        assumeFalse(System.getProperty("user.name").equals("root"), "root may write everywhere");
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, java.util.Set.of());

        assertRefused(
                Cli.run("export", good, "--to", "stub", "-o", closed),
                "its folder may not be written to");
    }

    @Test
    void rights_are_told_apart_for_reading_and_writing() {
        Trouble trouble = new Trouble(Words.of(Language.EN));

        assertThat(trouble.line(new AccessDeniedException("a.txt")))
                .startsWith("a.txt: may not be read");
        assertThat(trouble.line(new AccessDeniedException("a.pdf.part")))
                .startsWith("a.pdf: cannot be written, its folder may not be written to");
        assertThat(
                        trouble.line(
                                new FileSystemException(
                                        "a.pdf.part", null, "Read-only file system")))
                .isEqualTo(
                        "a.pdf: the system refused it (Read-only file system); check the disk and the rights");
    }

    @Test
    void an_unknown_format() {
        assertRefused(
                Cli.run("export", good, "--to", "stub,odt", "-o", folder),
                "there is no format \"odt\"; there are: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stub",
                "stub.",
                ".fault=x",
                "stub.fault",
                "stub.x=1",
                "pdf.x=1",
                "stub.fault=x"
            })
    void an_option_that_is_none(String option) {
        Cli run = Cli.run("export", good, "--to", "stub", "-o", folder, "--option", option);

        assertRefused(run, option.equals("stub.fault=x") ? "there is no fault x" : "ption");
        assertThat(folder.resolve("good.stub")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"disk", "content", "bug"})
    void a_fault_while_writing_leaves_no_half_file(String fault) throws IOException {
        Cli run =
                Cli.run(
                        "export",
                        good,
                        "--to",
                        "stub",
                        "-o",
                        folder,
                        "--option",
                        "stub.fault=" + fault);

        assertRefused(run, "good.stub");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(good);
        }
    }

    @Test
    void two_inputs_for_one_output() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other")).resolve("good.txt");
        Files.writeString(other, "STUB Annat");
        Path out = folder.resolve("out");

        Cli run = Cli.run("export", good, other, "--to", "stub", "-o", out, "--force");

        assertThat(run.code()).isEqualTo(Exit.FAILED);
        assertThat(run.err()).contains("two of the files given would be written here");
    }

    @Test
    void one_bad_file_does_not_stop_the_rest() throws IOException {
        Path bad = file("bad.txt", "STUB bug");
        Path last = file("last.txt", "STUB Sista");

        Cli run = Cli.run("export", good, bad, last, "--to", "stub", "-o", folder);

        assertThat(run.code()).isEqualTo(Exit.FAILED);
        assertThat(run.err()).hasLineCount(1).contains("bad.txt").doesNotContain("\tat ");
        assertThat(run.out().lines())
                .containsExactly(
                        folder.resolve("good.stub").toString(),
                        folder.resolve("last.stub").toString(),
                        "3 files: 2 clean, 0 with faults, 1 could not be done");
    }

    @Test
    void a_hundred_files_come_out_in_the_order_given() throws IOException {
        List<Path> files = new java.util.ArrayList<>();
        for (int i = 99; i >= 0; i--) {
            files.add(file("f" + i + ".txt", "STUB " + i));
        }
        List<Object> words =
                new java.util.ArrayList<>(List.of("export", "--to", "stub", "-o", folder));
        words.addAll(files);

        Cli run = Cli.run(words.toArray());

        assertThat(run.out().lines().limit(100))
                .containsExactlyElementsOf(
                        files.stream().map(f -> f.toString().replace(".txt", ".stub")).toList());
    }

    @Test
    void what_a_format_leaves_out_is_said() {
        Cli run =
                Cli.run(
                        "export",
                        good,
                        "--to",
                        "stub",
                        "-o",
                        folder,
                        "--option",
                        "stub.fault=omit");

        assertThat(run.code()).isEqualTo(Exit.CLEAN);
        assertThat(run.err()).contains("leaves out meeting.date: a stub has no dates");
    }

    @Test
    void control_characters_in_names_do_not_reach_the_terminal() {
        Cli run = Cli.run("validate", folder.resolve("a\u001b[31mb"));

        assertThat(run.err()).contains("a\ufffd[31mb").doesNotContain("\u001b");
    }

    private static void assertRefused(Cli run, String message) {
        assertThat(run.code()).isEqualTo(Exit.FAILED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).hasLineCount(1).startsWith("minutes: ").contains(message);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
